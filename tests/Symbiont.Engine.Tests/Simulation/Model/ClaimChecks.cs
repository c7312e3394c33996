namespace Symbiont.Engine.Tests.Simulation;

/// <summary>Unique names and created grains.</summary>
internal static class ClaimChecks
{
    public static IEnumerable<Violation> Of(RunRecord run)
    {
        var holders = new Dictionary<string, string>();
        var held = new List<(string Name, string By, long From, long To)>();
        var known = new Dictionary<GrainId, int>();
        var since = new Dictionary<string, long>();
        foreach (var commit in run.Ledger.Where(commit => commit.Grain.Type == "register" && commit.State is not null))
        {
            var log = RunRecord.LogOf(commit.State!.Json);
            var added = log[Math.Min(log.Length, known.GetValueOrDefault(commit.Grain))..];
            known[commit.Grain] = log.Length;
            foreach (var entry in RunRecord.Entries(added).Where(entry => entry[0] is 'k' or 'u'))
            {
                var name = entry[(entry.IndexOf(':') + 1)..];
                var holder = holders.GetValueOrDefault(name);
                if (entry[0] == 'k')
                {
                    if (holder is not null && holder != commit.Grain.Key)
                        yield return new(Broken.ClaimUnique, $"{commit.Grain} takes {name} while {holder} holds it");
                    if (holder is null)
                        since[name] = commit.At;
                    holders[name] = commit.Grain.Key;
                }
                else if (holder == commit.Grain.Key)
                {
                    holders.Remove(name);
                    held.Add((name, holder, since[name], commit.At));
                }
            }
        }

        foreach (var (name, holder) in holders)
        {
            held.Add((name, holder, since[name], long.MaxValue));
            if (run.Data.Claims.GetValueOrDefault(("name", name)).Key != holder)
                yield return new(Broken.RowsMatch, $"{name} belongs to {holder} by its list, and to {run.Data.Claims.GetValueOrDefault(("name", name))} by its row");
        }

        foreach (var call in run.Calls.Where(call => call.Error == "CLAIM_TAKEN"))
        {
            if (!held.Exists(one => one.Name == call.Claims && one.By != call.Grain.Key && one.From <= call.Answered && one.To >= call.Invoked))
                yield return new(Broken.ClaimRefusal, $"{call}");
        }

        foreach (var (key, log) in run.Registers)
        {
            if (RunRecord.Entries(log).Skip(1).Any(entry => entry[0] == 'b'))
                yield return new(Broken.CreatedOnce, $"{key}: {log}");
        }
    }
}
