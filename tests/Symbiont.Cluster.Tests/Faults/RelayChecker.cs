namespace Symbiont.Cluster.Tests;

/// <summary>Compares what clients of the servers have seen with what the database and the ledger outside say.</summary>
internal static class RelayChecker
{
    private static readonly string[] Posts = ["first", "left", "right"];

    /// <summary>A caller that has given a call up may call again, or have another call, before the ledger has noticed that it was gone.</summary>
    private static readonly TimeSpan Notice = TimeSpan.FromMilliseconds(50);

    /// <summary>Everything that must not be, in words; empty: all promises were kept.</summary>
    /// <param name="relays">Every execution that a client has started.</param>
    /// <param name="facts">What is true in the end.</param>
    /// <param name="path">Under which the programs have called the ledger.</param>
    /// <param name="stall">How long the machine has kept processes waiting at most.</param>
    public static IReadOnlyList<string> Check(IReadOnlyList<Relay> relays, RelayFacts facts, string path, TimeSpan stall)
    {
        var calls = facts.Ledger.ToLookup(line => line.Path);
        var ended = relays.Count(relay => relay.Ended is { } last && last.Text("status") == "completed");
        return
        [
            .. facts.Ends == ended ? Array.Empty<string>() : [$"{facts.Ends} ends of {ended} executions"],
            .. facts.Listed.Except(relays.Select(relay => relay.Execution)).Select(execution => $"{execution}: nobody has started it"),
            .. facts.Listed.GroupBy(execution => execution).Where(same => same.Count() > 1).Select(same => $"{same.Key} is listed twice"),
            .. relays.GroupBy(relay => relay.Execution).Where(same => same.Count() > 1).Select(same => $"{same.Key} was started for two"),
            .. facts.Ledger.Select(line => line.Path).Distinct().Except(relays.SelectMany(_ => Posts, (relay, post) => $"{path}/{relay.Name}/{post}")).Select(call => $"{call}: nobody has asked for it"),
            .. relays.SelectMany(relay => Execution(relay, facts)),
            .. relays.SelectMany(_ => Posts, (relay, post) => (relay, post)).SelectMany(pair => Call($"{path}/{pair.relay.Name}/{pair.post}", [.. calls[$"{path}/{pair.relay.Name}/{pair.post}"]], Notice + stall)),
        ];
    }

    private static IEnumerable<string> Execution(Relay relay, RelayFacts facts)
    {
        if (!facts.Listed.Contains(relay.Execution))
            yield return $"{relay.Name}: its start was acknowledged and is lost";
        if (relay.Ended is not { } ended)
        {
            yield return $"{relay.Name}: it has not ended";
            yield break;
        }

        if (facts.Relayed.Count(run => run == relay.Name) is not 1 and var said)
            yield return $"{relay.Name}: it has said {said} times that it has relayed";
        if (ended.Text("status") != "completed")
        {
            yield return $"{relay.Name}: it is {ended.Text("status")}: {ended.GetProperty("error")}";
            yield break;
        }

        var result = ended.GetProperty("result");
        if (result.Text("by") != relay.By)
            yield return $"{relay.Name}: it was told by {result.Text("by")}";
        if (result.Text("first") != "receipt first" || !result.Texts("both").SequenceEqual(["receipt left", "receipt right"]))
            yield return $"{relay.Name}: its result is {result}";
        var attempts = ended.Steps().Where(step => step.Text("action") == "http.post").Sum(step => step.Number("attempts"));
        var arrived = facts.Ledger.Count(line => line.Event == "arrived" && line.Path.Contains($"/{relay.Name}/", StringComparison.Ordinal));
        if (arrived > attempts)
            yield return $"{relay.Name}: {arrived} calls have come of {attempts} attempts";
    }

    private static IEnumerable<string> Call(string path, IReadOnlyList<LedgerLine> lines, TimeSpan tolerance)
    {
        var arrived = lines.Where(line => line.Event == "arrived").ToList();
        if (arrived.Count == 0)
            yield return $"{path} was never called";
        if (arrived.Select(line => (line.Key, line.Body)).Distinct().Count() > 1 || arrived.Any(line => string.IsNullOrEmpty(line.Key)))
            yield return $"{path} was not called under one key";
        var ends = lines.Where(line => line.Event != "arrived").ToDictionary(line => line.Number, line => line.At);
        var spans = arrived.Select(line => (From: line.At, To: ends.GetValueOrDefault(line.Number, double.MaxValue))).OrderBy(span => span.From).ToList();
        foreach (var (one, other) in spans.Zip(spans.Skip(1)))
        {
            if (Math.Min(one.To, other.To) - other.From is var both && both > tolerance.TotalMilliseconds)
                yield return $"{path} was called twice at once, for {Math.Min(both, 1e6):F0} ms";
        }
    }
}
