using System.Text.RegularExpressions;
using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Mcp;

/// <summary>
/// Definitions of tools whose words come over the network while the server runs: what was approved is not what the agent is told. A server that hands on the tools of
/// another asks for them by the protocol, and is not meant.
/// </summary>
internal static partial class McpRemoteTexts
{
    private const int MaxNames = 200;

    /// <summary>Around a description, in which its schema stands.</summary>
    private const int Around = 250;

    /// <summary>Names that minifiers give to one thing here and to another there.</summary>
    private const int ShortName = 2;

    /// <summary>Characters in which such a name means the same.</summary>
    private const int Near = 1000;

    public static IEnumerable<int> Find(ScanSource source)
    {
        var text = source.Text.Raw;
        if (source.Kind is SourceKind.Markdown or SourceKind.Text or SourceKind.Json || !ServesTools.IsMatch(text))
            yield break;
        var fetched = Fetched().Matches(text).Take(MaxNames).ToLookup(match => match.Groups["name"].Value, match => match.Index, StringComparer.Ordinal);
        if (fetched.Count == 0)
            yield break;
        foreach (Match match in Description().Matches(text))
        {
            var name = match.Groups["name"].Value;
            if (!fetched[name].Any(at => name.Length > ShortName || (at < match.Index && match.Index - at < Near)))
                continue;
            var from = Math.Max(0, match.Index - Around);
            // A place or an article has a description too; it has no schema of arguments.
            if (Schema.IsMatch(text.AsSpan(from, Math.Min(text.Length, match.Index + Around) - from)))
                yield return match.Index;
        }
    }

    private static readonly LinearPattern ServesTools = new(@"\b(ListTools|list_tools|tools/list|registerTool|addTool|add_tool|AddTool|mcp\.tool|server\.tool|types\.Tool)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    [GeneratedRegex(@"\b(?<name>[A-Za-z_]\w{0,40})\s{0,3}(:\s?[\w\[\]<>, .]{1,40})?:?=\s{0,3}[^\n=]{0,80}?\b(fetch\s?\(|axios(\.get)?\s?\(|got(\.get)?\s?\(|requests\.get\s?\(|httpx\.get\s?\(|urlopen\s?\(|http\.Get\s?\(|URI\.open\s?\(|Net::HTTP\.get|reqwest::get|file_get_contents\s?\(\s?[""']https?:)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Fetched();

    [GeneratedRegex(@"\bdescription[""']?\s{0,3}(:|=>|=)\s{0,3}(str\(|String\()?\$?(?<name>[A-Za-z_]\w{0,40})\s?(\?\.|\.|\[)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Description();

    private static readonly LinearPattern Schema = new(@"\b(inputSchema|input_schema|InputSchema|parameters|Tool\s?\()", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
