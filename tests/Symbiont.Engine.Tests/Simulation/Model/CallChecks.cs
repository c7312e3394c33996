namespace Symbiont.Engine.Tests.Simulation;

/// <summary>Every call on a register: its effect is there as its answer said, and its answer is a state that was current while it ran.</summary>
internal static class CallChecks
{
    public static IEnumerable<Violation> Of(RunRecord run)
    {
        foreach (var (key, log) in run.Registers)
        {
            var times = RunRecord.Entries(log).GroupBy(RunRecord.Head).ToDictionary(group => group.Key, group => group.Count());
            var line = new GrainLine(run, GrainId.Of<IRegisterGrain>(key));
            foreach (var calls in run.Calls.Where(call => call.Grain == line.Grain).GroupBy(call => call.Op))
            {
                foreach (var violation in Effect([.. calls], times).Concat(calls.SelectMany(call => Answer(call, log, line, calls.Count() > 1))))
                    yield return violation;
            }
        }

        // The same entry may stand in the line twice: a reminder that was set twice for the same millisecond.
        var lines = run.Registers.SelectMany(register => RunRecord.Entries(register.Value).Select(entry => $"{register.Key} {entry}")).GroupBy(entry => entry).ToDictionary(entry => entry.Key, entry => entry.Count());
        foreach (var (what, count) in run.Seen.CommittedTimes.Where(said => said.Value > Math.Max(1, lines.GetValueOrDefault(said.Key))))
            yield return new(Broken.CommittedOnce, $"\"{what}\" {count} times");
    }

    private static IEnumerable<Violation> Effect(List<ClientCall> calls, Dictionary<string, int> times)
    {
        var call = calls[0];
        if (call.Entry.Length == 0)
            yield break;
        var count = times.GetValueOrDefault(call.Entry);
        var repeated = calls.Count > 1;
        if (calls.Find(one => one.Outcome == CallOutcome.Done) is { } done)
        {
            if (count != 1)
                yield return new(repeated && count > 1 ? Broken.SameAnswer : Broken.Acknowledged, $"{done}, but its change is there {count} times");
            if (calls.Find(one => one.Outcome == CallOutcome.Done && one.Value != done.Value) is { } other)
                yield return new(Broken.SameAnswer, $"{done} and {other}");
        }
        else if (count > 1)
        {
            yield return new(repeated ? Broken.SameAnswer : Broken.AtMostOnce, $"{call}, but its change is there {count} times");
        }
        else if (count > 0 && calls.TrueForAll(one => one.Outcome is CallOutcome.Refused or CallOutcome.NotDone))
        {
            yield return new(Broken.RefusedChangesNothing, $"{call}, but its change is there");
        }
    }

    private static IEnumerable<Violation> Answer(ClientCall call, string log, GrainLine line, bool isRepeated)
    {
        if (call.Length is null && call.Value is null)
            yield break;
        var length = call.Length ?? call.Value!.Length;
        var isRefusal = call.Outcome == CallOutcome.Refused;
        var isInLine = call.Value is { } value ? log.StartsWith(value, StringComparison.Ordinal) : length == 0 || (length <= log.Length && log[length - 1] == ' ');
        if (!isInLine)
            yield return new(isRefusal ? Broken.RefusalRestsOnCommitted : Broken.OneLine, $"{call}; the line is \"{log}\"");
        else if (call.Outcome == CallOutcome.Done && call.Entry.Length > 0 && RunRecord.Head(RunRecord.Entries(call.Value!)[^1]) != call.Entry)
            yield return new(Broken.OneLine, $"{call}: the answer does not end with its own change");
        // A repetition gets the answer of the first, which is old by now.
        if (!isRepeated && (call.Length is null ? line.LengthAt(call.Invoked) : line.RowAt(call.Invoked)) is var before && length < before)
            yield return new(isRefusal ? Broken.RefusalRestsOnCommitted : Broken.Current, $"{call}: {before} letters were committed before it began");
        if (line.LengthAt(call.Answered) is var after && length > after)
            yield return new(isRefusal ? Broken.RefusalRestsOnCommitted : Broken.Durable, $"{call}: {after} letters were committed when it was answered");
    }
}
