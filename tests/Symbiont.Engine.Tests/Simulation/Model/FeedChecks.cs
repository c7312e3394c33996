namespace Symbiont.Engine.Tests.Simulation;

/// <summary>Feeds and rows: what the states say, in one order, to everybody.</summary>
internal static class FeedChecks
{
    public static IEnumerable<Violation> Of(RunRecord run) =>
        PerGrain(run).Concat(run.Readers.SelectMany(reader => Reader(reader, run.Feed))).Concat(Rows(run));

    private static IEnumerable<Violation> PerGrain(RunRecord run)
    {
        foreach (var rows in run.Feed.GroupBy(row => row.Grain))
        {
            if (rows.Zip(rows.Skip(1)).FirstOrDefault(pair => (pair.First.Position.Version, pair.First.Position.Index).CompareTo((pair.Second.Position.Version, pair.Second.Position.Index)) >= 0) is
                { First: { } first, Second: { } second })
                yield return new(Broken.FeedOrder, $"{rows.Key}: {first.Position} at {first.Cursor}, {second.Position} at {second.Cursor}");

            var said = rows.OrderBy(row => row.Position.Version).ThenBy(row => row.Position.Index).Select(What).ToList();
            var happened = RunRecord.Entries(run.Registers.GetValueOrDefault(rows.Key.Key, "")).Where(entry => entry[0] != 'b').ToList();
            if (said.Except(happened).FirstOrDefault() is { } extra)
                yield return new(Broken.LosersRow, $"{rows.Key}: the feed has \"{extra}\", which is not in its state");
            else if (said.Count > happened.Count)
                yield return new(Broken.LosersRow, $"{rows.Key}: the feed has a row twice: {string.Join(' ', said)}");
            else if (!said.SequenceEqual(happened))
                yield return new(Broken.RowsMatch, $"{rows.Key}: the feed is {string.Join(' ', said)}, the state {string.Join(' ', happened)}");
        }
    }

    private static IEnumerable<Violation> Reader(FeedReader reader, IReadOnlyList<FeedRow> order)
    {
        var (seen, all) = (reader.Rows.ConvertAll(row => row.Cursor), order.Select(row => row.Cursor).ToList());
        if (seen.SequenceEqual(all))
            yield break;
        if (seen.Distinct().Count() < seen.Count)
            yield return new(Broken.CursorRepeats, $"{seen.Count} rows, {seen.Distinct().Count()} of them different");
        else if (all.Except(seen).ToList() is { Count: > 0 } skipped)
            yield return new(Broken.CursorSkips, string.Join(' ', skipped));
        else
            yield return new(Broken.CursorOrder, $"{string.Join(' ', seen)} instead of {string.Join(' ', all)}");
    }

    private static IEnumerable<Violation> Rows(RunRecord run)
    {
        foreach (var (key, log) in run.Registers)
        {
            if (!RunRecord.Entries(log).Any(entry => entry[0] != 'b'))
                continue;
            foreach (var violation in Mark(run, key, log))
                yield return violation;
            foreach (var spaces in new[] { (Name: "lengths", run.Data.Rows), (Name: "registers", run.Data.Lookups) })
            {
                var value = spaces.Item2.GetValueOrDefault(spaces.Name)?.GetValueOrDefault(key) ?? default;
                var length = value.IsEmpty ? 0 : RunRecord.Length(value);
                if (length != log.Length)
                    yield return new(Broken.RowsMatch, $"{spaces.Name}/{key} is {length}, the state {log.Length} letters long");
            }
        }
    }

    /// <summary>A row that is written and removed again: the last turn that had to do with it counts.</summary>
    private static IEnumerable<Violation> Mark(RunRecord run, string key, string log)
    {
        var last = RunRecord.Entries(log).LastOrDefault(entry => entry[0] is 'h' or 'i');
        var expected = last is null || last[0] == 'i' ? 0 : int.Parse(last.AsSpan(1), provider: null);
        foreach (var (name, spaces) in new[] { ("marks", run.Data.Rows), ("marked", run.Data.Lookups) })
        {
            var value = spaces.GetValueOrDefault(name)?.GetValueOrDefault(key) ?? default;
            if ((value.IsEmpty ? 0 : RunRecord.Length(value)) != expected)
                yield return new(Broken.RowsMatch, $"{name}/{key} is {RunRecord.Length(value)} instead of {expected}");
        }
    }

    private static string What(FeedRow row) => row.Read<Happening>().What;
}
