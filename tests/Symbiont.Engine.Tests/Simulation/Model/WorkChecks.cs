namespace Symbiont.Engine.Tests.Simulation;

/// <summary>Work items: done to their end, ended once, and nothing of an old owner after a takeover.</summary>
internal static class WorkChecks
{
    public static IEnumerable<Violation> Of(RunRecord run)
    {
        var takeovers = run.Taken.ToLookup(taken => taken.Item);
        foreach (var commit in run.Ledger)
        {
            foreach (var fence in commit.Fences)
            {
                if (takeovers[fence.Item].FirstOrDefault(taken => taken.At <= commit.At && taken.Token > fence.Token) is { } later)
                    yield return new(Broken.Fenced, $"{commit.Grain}@{commit.Version} was committed at {commit.At / 10} with token {fence.Token}; token {later.Token} was given at {later.At / 10}");
            }
        }

        var all = run.Registers.Values.SelectMany(RunRecord.Entries).ToList();
        var stopped = all.Where(entry => entry[0] == 'e').Select(entry => int.Parse(entry.AsSpan(entry.IndexOf('=') + 1), provider: null)).ToHashSet();
        foreach (var errand in all.Where(entry => entry[0] == 'w').Select(entry => run.Errands[int.Parse(RunRecord.Head(entry).AsSpan(1), provider: null)]))
        {
            var entries = RunRecord.Entries(run.Registers.GetValueOrDefault(errand.At, ""));
            if (stopped.Contains(errand.Item))
            {
                var end = Array.FindIndex(entries, entry => entry.StartsWith('e') && entry.EndsWith($"={errand.Item}", StringComparison.Ordinal));
                if (end >= 0 && entries.Skip(end).FirstOrDefault(entry => entry.StartsWith($"p{errand.Item}/", StringComparison.Ordinal)) is { } late)
                    yield return new(Broken.Fenced, $"{late} after the item was ended: {string.Join(' ', entries)}");
                continue;
            }

            var attempts = entries.Where(entry => entry.StartsWith($"p{errand.Item}/", StringComparison.Ordinal)).Select(entry => entry.Split('/', '.')).GroupBy(parts => parts[1]);
            if (!attempts.Any(attempt => attempt.Select(parts => parts[2]).SequenceEqual(Enumerable.Range(1, errand.Steps).Select(step => $"{step}"))))
                yield return new(Broken.WorkDone, $"{errand}");
            var ends = entries.Count(entry => entry.StartsWith($"d{errand.Item}/", StringComparison.Ordinal));
            if (ends != (errand.Ends ? 1 : 0))
                yield return new(Broken.WorkOnce, $"{errand} was ended {ends} times");
        }

        foreach (var letter in run.Data.DeadLetters)
            yield return new(Broken.NothingBuried, $"{letter}");
    }
}
