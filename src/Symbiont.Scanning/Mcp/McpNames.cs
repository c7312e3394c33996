using System.Text;
using Symbiont.Scanning.Normalization;

namespace Symbiont.Scanning.Mcp;

/// <summary>Names of tools that are taken for one another.</summary>
internal static class McpNames
{
    /// <summary>Why a name is not what it looks like; null when it is.</summary>
    public static string? Disguise(string name)
    {
        foreach (var rune in name.EnumerateRunes())
        {
            if (LookAlikes.IsLetter(rune) && name.Any(char.IsAscii))
                return $"'{rune}' in the name {Plain(name)} is no letter of the Latin alphabet, and looks like one";
        }
        return null;
    }

    /// <summary>Names that differ in case, separators or look-alike letters only, each with the first that it is taken for.</summary>
    public static IEnumerable<(McpTool Tool, McpTool First)> Confusable(IReadOnlyList<McpTool> tools)
    {
        var firsts = new Dictionary<string, McpTool>(StringComparer.Ordinal);
        foreach (var tool in tools.Where(tool => tool.Name.Length > 0))
        {
            var key = Plain(tool.Name);
            if (!firsts.TryAdd(key, tool))
                yield return (tool, firsts[key]);
        }
    }

    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Invisible.Is(rune) || rune.Value is '_' or '-' or '.' or ' ' or '/')
                continue;
            var letter = LookAlikes.Ascii(rune) is { } ascii ? ascii.ToString() : rune.ToString();
            plain.Append(letter.ToLowerInvariant());
        }
        return plain.ToString();
    }
}
