using System.Text.RegularExpressions;
using Symbiont.Language.Syntax;

namespace Symbiont.Agents.Policies;

/// <summary>Cuts the text of rules out of a program.</summary>
internal sealed partial class RuleText(string source)
{
    private readonly string[] lines = source.Split('\n');

    /// <summary>The rule as it is written, on one line.</summary>
    public string Of(PolicyRule rule)
    {
        if (rule.End.Line < rule.Position.Line || rule.End.Line > lines.Length)
            return rule.Effect.ToString().ToLowerInvariant();
        var text = string.Join(' ', Enumerable.Range(rule.Position.Line, rule.End.Line - rule.Position.Line + 1).Select(line => Part(line, rule)));
        return Blanks().Replace(text, " ").Trim();
    }

    private string Part(int number, PolicyRule rule)
    {
        var line = lines[number - 1];
        var end = number == rule.End.Line ? Math.Min(rule.End.Column - 1, line.Length) : line.Length;
        var start = number == rule.Position.Line ? Math.Min(rule.Position.Column - 1, end) : 0;
        return line[start..end];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
