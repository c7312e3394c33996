using Symbiont.Agents.Running;

namespace Symbiont.Agents;

/// <summary>An action of an execution that waits for an event.</summary>
/// <param name="Path">Its journal position.</param>
/// <param name="Registered">The agent knows of it.</param>
internal sealed record OpenWait(string Path, bool Registered)
{
    /// <summary>The waits after a worker's report: a wait that has begun is added; one that is over by now does not come back.</summary>
    public static IReadOnlyList<OpenWait> Merge(IReadOnlyList<OpenWait> known, RunBatch report)
    {
        var waits = known.ToList();
        foreach (var wait in report.Waits)
        {
            var place = waits.FindIndex(open => open.Path == wait.Path);
            if (place >= 0)
                waits[place] = wait;
            else if (!wait.Registered)
                waits.Add(wait);
        }

        // One that never came to wait is ended by the worker itself.
        waits.RemoveAll(wait => report.Rows.Any(row => row.Kind == JournalKind.End && row.Path == wait.Path));
        return waits;
    }
}
