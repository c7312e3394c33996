using System.Text;
using System.Text.RegularExpressions;
using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Mcp;

/// <summary>
/// What a program tells agents in other forms than definitions of tools that are read: instructions of a server, tables of tools, annotations and calls of other languages.
/// A text is put together from the literals that stand beside each other, or taken from the constant that is named.
/// </summary>
internal static partial class McpLooseTexts
{
    private const int MaxTexts = 200;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Characters between two literals of one text: line ends, a plus, a comment.</summary>
    private const int MaxGap = 600;

    public static IEnumerable<(int Start, string Text)> Read(ScanSource source) => Read(source, Told);

    /// <summary>What the tools of a server answer, where it is written in the program.</summary>
    public static IEnumerable<(int Start, string Text)> Results(ScanSource source) => Read(source, Given);

    private static IEnumerable<(int Start, string Text)> Read(ScanSource source, LinearPattern lead)
    {
        var text = source.Text.Raw;
        if (source.Kind is SourceKind.Markdown or SourceKind.Text or SourceKind.Json or SourceKind.Markup or SourceKind.Yaml or SourceKind.Configuration || !Serves.IsMatch(text))
            yield break;
        Dictionary<string, int>? constants = null;
        foreach (var told in lead.All(text).Take(MaxTexts))
        {
            var at = told.Index + told.Value.Length;
            var name = Name().Match(text, at, Math.Min(text.Length - at, 80));
            if (name.Success)
            {
                constants ??= Constants(text);
                if (!constants.TryGetValue(name.Groups["name"].Value, out at))
                    continue;
            }
            if (Literals(text, at) is { Length: > 0 } read)
                yield return (told.Index, read);
        }
    }

    private static Dictionary<string, int> Constants(string text)
    {
        var constants = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Match constant in Constant().Matches(text).Take(MaxTexts))
            constants.TryAdd(constant.Groups["name"].Value, constant.Index + constant.Length);
        return constants;
    }

    /// <summary>The literals from a place on, put together.</summary>
    private static string Literals(string text, int at)
    {
        var read = new StringBuilder();
        while (read.Length <= McpText.Longest)
        {
            var gap = Gap().Match(text, at, Math.Min(text.Length - at, MaxGap));
            at += gap.Success && gap.Index == at ? gap.Length : 0;
            if (at >= text.Length || text[at] is not ('"' or '\'' or '`'))
                break;
            var quote = at + 2 < text.Length && text[at + 1] == text[at] && text[at + 2] == text[at] ? new string(text[at], 3) : text[at].ToString();
            at += quote.Length;
            var from = at;
            while (at < text.Length && !text.AsSpan(at).StartsWith(quote, StringComparison.Ordinal))
                at += text[at] == '\\' ? 2 : 1;
            at = Math.Min(at, text.Length);
            // Who writes a line's end writes a space, for whoever reads what is told.
            read.Append(text.AsSpan(from, Math.Min(at - from, McpText.Longest))).Replace("\\n", " ");
            // A literal that nothing closes ends with the file.
            at = Math.Min(at + quote.Length, text.Length);
        }
        return read.ToString();
    }

    private static readonly LinearPattern Serves = new(@"^\s{0,8}[A-Z_]{0,30}DESCRIPTION\s{0,3}=\s{0,3}[\s(]{0,20}[""'`]|\b(mcp|FastMCP|McpServer|list_tools|ListTools|tools/list|registerTool|add_tool|AddTool|inputSchema|input_schema|ToolDefinition|langchain)\b|\bmcp[-_.]|[-_.]mcp\b|[""']tools[""']\s{0,3}:\s{0,3}[{\[]", Options | RegexOptions.IgnoreCase | RegexOptions.Multiline);

    private static readonly LinearPattern Told = new(@"(\b(description|instructions|WithDescription|WithInstructions|Description)|(\b|_)DESCRIPTION)[""']?\s{0,3}(=>|:=|=|:|\()\s{0,3}", Options);

    private static readonly LinearPattern Given = new(@"\breturn\s{1,3}|\btext[""']?\s{0,3}[:=]\s{0,3}|\b(note|message|next_steps?|nextSteps?|instructions?|guidance|hint)[""']?\s{0,3}[:=]\s{0,3}", Options);

    [GeneratedRegex(@"\G(self\.|this\.|cls\.)?(?<name>[A-Za-z_]\w{2,60})\s{0,3}[,;)}\n\]]", Options)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?<name>[A-Za-z_]\w{2,60})(\s?:\s?\w{1,20})?\s{0,3}:?=\s{0,3}(?=[""'`(])", Options)]
    private static partial Regex Constant();

    [GeneratedRegex(@"\G([\s+(.]|#[^\n]{0,200}\n|//[^\n]{0,200}\n|[fru](?=[""']))*", Options)]
    private static partial Regex Gap();
}
