using System.Text.RegularExpressions;
using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Mcp;

/// <summary>Tools whose hints say that they change or reach nothing, and whose description says that they do. Clients ask no question for what calls itself harmless.</summary>
internal static class McpHints
{
    /// <summary>What a definition says against its own hints.</summary>
    public static IEnumerable<(int Start, string Message)> Judge(McpTool tool)
    {
        if (tool.Definition?["annotations"] is not { IsObject: true } hints)
            yield break;
        var description = Normalization.TextNormalizer.Normalize(tool.Description).Normalized;
        if (hints["readOnlyHint"]?.Text == "true" && Changes.First(description) is { } change)
            yield return (hints.Start, $"{tool.Name} says that it only reads, and describes a change: \"{change.Value.Trim()}\"");
        else if (hints["openWorldHint"]?.Text == "false" && Reaches.First(description) is { } reach)
            yield return (hints.Start, $"{tool.Name} says that it reaches nothing outside, and describes that data is sent: \"{reach.Value.Trim()}\"");
    }

    private static readonly LinearPattern Changes = new(@"(^|[.:;]\s+)(also\s+|then\s+)?(deletes|removes|overwrites|merges|wipes|erases|purges|empties|transfers|pays|executes|uploads|renames|moves|replaces|kills|restarts)\s[^.]{0,60}\b(files?|folders?|everything|entries|records?|duplicates?|databases?|tables?|mails?|messages?|backups?|accounts?|money|funds|contacts?|events?|process(es)?|services?|commands?|rows?|branch(es)?|notes?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    private static readonly LinearPattern Reaches = new(@"\b(sends|uploads|posts|forwards?|transmits|synchroni[sz]e[sd]?|kept|stored|copies)\b[^.]{0,100}\b(endpoint|cloud|https?://|provider|our\s+servers?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);
}
