namespace Symbiont.Cluster.Tests;

/// <summary>Compares what clients have seen with what stands there in the end.</summary>
internal static class HistoryChecker
{
    /// <summary>Everything that must not be, in words; empty: all promises were kept.</summary>
    public static IReadOnlyList<string> Check(IReadOnlyList<Operation> history, IReadOnlyDictionary<string, FinalState> grains) =>
    [
        .. grains.SelectMany(grain => Tokens(grain.Key, grain.Value, [.. history.Where(operation => operation.Grain == grain.Key)])),
        .. grains.SelectMany(grain => Reads(grain.Key, grain.Value, [.. history.Where(operation => operation.Grain == grain.Key && operation.Answered is not null)])),
        .. grains.SelectMany(grain => Messages(grain.Key, grain.Value, [.. history.Where(operation => operation.Other == grain.Key)], grains)),
    ];

    private static IEnumerable<string> Tokens(string key, FinalState grain, List<Operation> operations)
    {
        var writes = operations.Where(operation => !operation.IsRead).ToDictionary(operation => operation.Token);
        foreach (var token in Twice(grain.Added))
            yield return $"{key}: {token} was added twice";
        foreach (var token in grain.Added.Where(token => !writes.ContainsKey(token)))
            yield return $"{key}: nobody has sent {token}";
        foreach (var write in writes.Values.Where(write => write.Answered is not null))
        {
            if (!grain.Added.Contains(write.Token))
                yield return $"{key}: {write.Token} was acknowledged and is lost";
            else if (grain.Added.ElementAtOrDefault(write.Place - 1) != write.Token)
                yield return $"{key}: {write.Token} was said to be at {write.Place} and is not";
        }

        if (!grain.Feed.SequenceEqual(grain.Added))
            yield return $"{key}: the feed does not say what the state says";

        var done = grain.Done.Select(entry => entry.Split('@')[0]).ToList();
        foreach (var token in Twice(done))
            yield return $"{key}: {token} was done twice";
        var toDo = grain.Added.Where(token => writes.GetValueOrDefault(token)?.Kind is OperationKind.Work or OperationKind.Remind).ToHashSet();
        foreach (var token in toDo.Except(done))
            yield return $"{key}: {token} was not done";
        foreach (var token in done.Except(toDo))
            yield return $"{key}: {token} was done and nobody has asked for it";
    }

    private static IEnumerable<string> Reads(string key, FinalState grain, List<Operation> answered)
    {
        // In the order of the answers: what was known when a read began has come before.
        var known = new List<(long At, int Count)>();
        foreach (var operation in answered.OrderBy(operation => operation.Answered))
            known.Add((operation.Answered!.Value, Math.Max(Count(operation), known is [.., var last] ? last.Count : 0)));
        foreach (var read in answered.Where(operation => operation.IsRead))
        {
            if (!read.Seen.SequenceEqual(grain.Added.Take(read.Seen.Count)))
                yield return $"{key}: a read saw what does not stand there";
            var before = known.TakeWhile(entry => entry.At < read.Begun).LastOrDefault().Count;
            if (read.Seen.Count < before)
                yield return $"{key}: a read saw {read.Seen.Count} tokens after {before} were known";
        }
    }

    private static int Count(Operation operation) => operation.IsRead ? operation.Seen.Count : operation.Place;

    private static IEnumerable<string> Messages(string key, FinalState grain, List<Operation> tells, IReadOnlyDictionary<string, FinalState> grains)
    {
        var senders = tells.Select(tell => tell.Grain).Distinct().ToDictionary(sender => sender, _ => new List<string>());
        foreach (var parts in grain.Told.Select(told => told.Split(' ', 2)))
        {
            if (senders.TryGetValue(parts[0], out var told))
                told.Add(parts[1]);
            else
                yield return $"{key}: {parts[0]} has sent nothing and {parts[1]} has come";
        }

        foreach (var (sender, told) in senders)
        {
            var meant = tells.Where(tell => tell.Grain == sender).Select(tell => tell.Token).ToHashSet();
            var sent = grains[sender].Added.Where(meant.Contains).ToList();
            foreach (var token in Twice(told))
                yield return $"{key}: message {token} has come twice";
            foreach (var token in sent.Except(told))
                yield return $"{key}: message {token} is lost";
            foreach (var token in told.Except(sent))
                yield return $"{key}: message {token} has come and was not sent";
            if (!told.Where(sent.Contains).SequenceEqual(sent.Where(told.Contains)))
                yield return $"{key}: messages of {sender} are out of order";
        }
    }

    private static IEnumerable<string> Twice(IEnumerable<string> tokens) => tokens.GroupBy(token => token).Where(same => same.Count() > 1).Select(same => same.Key);
}
