namespace Symbiont.Engine.Tests.Simulation;

/// <summary>Messages by their numbers, reminders by their settings.</summary>
internal static class MessageChecks
{
    public static IEnumerable<Violation> Of(RunRecord run) => Messages(run).Concat(run.Registers.SelectMany(register => Reminders(run, register.Key, register.Value)));

    private static IEnumerable<Violation> Messages(RunRecord run)
    {
        var sent = new Dictionary<(string From, string To), int>();
        foreach (var (from, log) in run.Registers)
        {
            foreach (var entry in RunRecord.Entries(log).Where(entry => entry[0] == 's'))
            {
                var (to, count) = (entry[(entry.IndexOf('>') + 1)..entry.IndexOf('#')], int.Parse(entry.AsSpan(entry.IndexOf('#') + 1), provider: null));
                sent[(from, to)] = sent.GetValueOrDefault((from, to)) + count;
            }
        }

        foreach (var (to, log) in run.Registers)
        {
            foreach (var line in RunRecord.Entries(log).Where(entry => entry[0] == 'm').GroupBy(entry => entry[1..entry.IndexOf('#')]))
            {
                var numbers = line.Select(entry => int.Parse(entry.AsSpan(entry.IndexOf('#') + 1), provider: null)).ToList();
                var what = $"{line.Key} > {to}: {string.Join(' ', numbers)}";
                if (numbers.Distinct().Count() < numbers.Count)
                    yield return new(Broken.MessageOnce, what);
                else if (numbers.Zip(numbers.Skip(1)).Any(pair => pair.First > pair.Second))
                    yield return new(Broken.MessageOrder, what);
                if (numbers.Max() > sent.GetValueOrDefault((line.Key, to)))
                    yield return new(Broken.LosersRow, $"{what}, but {sent.GetValueOrDefault((line.Key, to))} were sent");
            }
        }

        foreach (var ((from, to), count) in sent)
        {
            var received = RunRecord.Entries(run.Registers.GetValueOrDefault(to, "")).Where(entry => entry.StartsWith($"m{from}#", StringComparison.Ordinal)).Distinct().Count();
            if (received < count)
                yield return new(Broken.MessageLost, $"{from} > {to}: {received} of {count}");
        }
    }

    private static IEnumerable<Violation> Reminders(RunRecord run, string key, string log)
    {
        var set = new Dictionary<string, string>();
        foreach (var entry in RunRecord.Entries(log).Where(entry => entry.Contains(':', StringComparison.Ordinal)))
        {
            var rest = entry[(entry.IndexOf(':') + 1)..];
            switch (entry[0])
            {
                case 'r':
                    set[rest[..rest.IndexOf('=')]] = rest;
                    break;
                case 'c':
                    set.Remove(rest);
                    break;
                case 'f' when !set.TryGetValue(rest[..rest.IndexOf('=')], out var due) || (rest != due && run.Postponed.GetValueOrDefault(($"{key}:{rest[..rest.IndexOf('=')]}", Due(rest))) != Due(due)):
                    yield return new(Broken.ReminderOnce, $"{key}: \"{rest}\" fires, which is not set then: {log}");
                    break;
                case 'f':
                    set.Remove(rest[..rest.IndexOf('=')]);
                    break;
            }
        }

        foreach (var (_, left) in set)
            yield return new(Broken.ReminderLost, $"{key}: {left}");
    }

    private static long Due(string setting) => long.Parse(setting.AsSpan(setting.IndexOf('=') + 1), provider: null);
}
