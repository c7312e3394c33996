namespace Symbiont.Cluster.Tests;

/// <summary>Compares the occurrences that were run with those that should have been.</summary>
internal static class OccurrenceChecker
{
    /// <summary>One sentence for each occurrence that was not run, was none, or was run more than once; empty: never missed and never fired twice.</summary>
    public static IReadOnlyList<string> Check(IReadOnlySet<(string Job, DateTimeOffset At)> expected, IReadOnlyDictionary<(string Job, DateTimeOffset At), IReadOnlyList<Beat>> run) =>
    [
        .. expected.Where(occurrence => !run.ContainsKey(occurrence)).Order().Select(missed => $"{missed.Job} at {missed.At:O} was not run"),
        .. run.Keys.Where(occurrence => !expected.Contains(occurrence)).Order().Select(other => $"{other.Job} at {other.At:O} was run and is no occurrence"),
        .. run.Where(occurrence => occurrence.Value.Count > 1).OrderBy(occurrence => occurrence.Key)
            .Select(twice => $"{twice.Key.Job} at {twice.Key.At:O} was run {twice.Value.Count} times: {string.Join(", ", twice.Value.Select(beat => $"{beat.Run} ({beat.Reason})"))}"),
    ];
}
