namespace Symbiont.Engine.Tests.Simulation;

/// <summary>Vessels are forgotten and begin again: what one life held, its witness was told when it was closed.</summary>
internal static class VesselChecks
{
    public static IEnumerable<Violation> Of(RunRecord run)
    {
        var told = run.Registers.Values.SelectMany(RunRecord.Entries).Where(entry => entry[0] == 'v').Select(entry => entry[1..]).ToList();
        foreach (var calls in run.Calls.Where(call => call.Grain.Type == "vessel").GroupBy(call => call.Grain))
        {
            List<string> lives = [.. told, RunRecord.LogOf(run.Data.Grains.GetValueOrDefault(calls.Key))];
            foreach (var call in calls)
            {
                foreach (var violation in Check(call, lives))
                    yield return violation;
            }
        }
    }

    private static IEnumerable<Violation> Check(ClientCall call, List<string> lives)
    {
        if (call.Entry.Length == 0)
        {
            if (call.Outcome == CallOutcome.Done && call.Value is { Length: > 0 } read && !lives.Exists(life => life.StartsWith(read, StringComparison.Ordinal)))
                yield return new(Broken.OneLine, $"{call}: no life of the grain was like that");
            yield break;
        }

        var entry = $"{call.Entry},";
        var found = lives.Sum(life => life.Split(',').Count(one => one == call.Entry));
        var allowed = call.Outcome switch
        {
            CallOutcome.Done => found == 1,
            CallOutcome.NotDone or CallOutcome.Refused => found == 0,
            _ => found <= 1,
        };
        if (!allowed)
            yield return new(call.Outcome == CallOutcome.Done ? Broken.Acknowledged : found > 1 ? Broken.AtMostOnce : Broken.RefusedChangesNothing, $"{call}: its change is there {found} times");
        else if (call.Value is { } answer && !(answer.EndsWith(entry, StringComparison.Ordinal) && lives.Exists(life => life.StartsWith(answer, StringComparison.Ordinal))))
            yield return new(Broken.OneLine, $"{call}: no life of the grain was like that");
    }
}
