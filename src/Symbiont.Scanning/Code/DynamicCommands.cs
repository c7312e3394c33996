using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Shell;
using Symbiont.Scanning.Contexts;

namespace Symbiont.Scanning.Code;

/// <summary>
/// Commands between backticks behind an exclamation mark, in what an agent loads: they run while the page is read, and what they print stands in its place. Nobody is asked.
/// </summary>
internal static partial class DynamicCommands
{
    private const int MaxFindings = 50;

    public static IEnumerable<Finding> Find(ScanSource source)
    {
        if (!Roles.IsForAgents(source.Name))
            return [];
        return Command().Matches(source.Text.Raw).SelectMany(command => ShellCommands.Judge(command.Groups["command"].Value).Where(finding => finding.Severity >= Severity.High)
            .Select(finding => source.Report(finding.Rule, command.Index, command.Length, $"a command that runs while the page is read: {finding.Message}", finding.Confidence, finding.Severity))).Take(MaxFindings);
    }

    [GeneratedRegex(@"(^|[\s(:|>*])!`(?<command>[^`\n]+)`", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Command();
}
