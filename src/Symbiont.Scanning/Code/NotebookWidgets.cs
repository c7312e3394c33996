using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code;

/// <summary>Managers of widgets that a notebook names in its metadata: the page that shows the notebook loads their script, and nobody runs a cell for it.</summary>
internal static partial class NotebookWidgets
{
    private const int MaxFindings = 20;

    public static IEnumerable<CodeFinding> Find(string json) =>
        Manager().Matches(json).Where(manager => !IsOwn(manager.Groups["host"].Value)).Take(MaxFindings)
            .Select(manager => new CodeFinding(CodeRules.DownloadAndRun, manager.Index, 160, $"showing the notebook loads a script from {manager.Groups["host"].Value}", Severity.High, Confidence.High));

    /// <summary>Whether the host belongs to the service that shows such notebooks.</summary>
    private static bool IsOwn(string host) => host.EndsWith(".gstatic.com", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".googleusercontent.com", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("""
        "custom_widget_manager"\s{0,40}:\s{0,40}\{\s{0,200}"url"\s{0,40}:\s{0,40}"https?://(?<host>[^"/\s]{1,200})
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Manager();
}
