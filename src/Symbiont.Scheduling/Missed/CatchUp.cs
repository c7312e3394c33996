using Symbiont.Scheduling.Occurrences;

namespace Symbiont.Scheduling.Missed;

/// <summary>Works out which occurrences are to be run now. Pure: the same question has the same answer, and nothing is remembered.</summary>
public static class CatchUp
{
    /// <summary>Decides on every occurrence after the last decided one up to now, or on as many as one plan takes.</summary>
    /// <param name="occurrences">The schedule's occurrences, within its <c>start_at</c> and <c>end_at</c>.</param>
    /// <param name="handled">The last decided occurrence; before the first one, the instant from which the schedule counts.</param>
    /// <param name="now">Now. A clock that was set back decides nothing anew.</param>
    /// <param name="rule">What becomes of missed ones.</param>
    /// <param name="limit">How many one plan may run; at least 1. The rest waits for the next plan.</param>
    /// <param name="runsLeft">How many more the schedule may run in its life; null: any number.</param>
    public static CatchUpPlan Plan(IOccurrences occurrences, DateTimeOffset handled, DateTimeOffset now, CatchUpRule rule, int limit, long? runsLeft = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        if (runsLeft <= 0)
            return new([], 0, handled, null);
        if (occurrences.Last(handled, now) is not { } newest)
            return new([], 0, handled, occurrences.Next(handled));

        var first = FirstToRun(occurrences, handled, now, newest, rule);
        var most = (int)Math.Min(limit, runsLeft ?? limit);
        var due = first is { } start ? occurrences.Between(start, now.AddTicks(1)).Take(most).ToList() : [];
        var dropped = first is { } kept ? occurrences.Count(handled, kept) - 1 : occurrences.Count(handled, newest);
        // A full plan decides no further than its last run.
        var decided = due.Count == most ? due[^1] : newest;
        return new([.. due], dropped, decided, due.Count == runsLeft ? null : occurrences.Next(decided));
    }

    /// <summary>The oldest one that is run; all after it are too. Null: none.</summary>
    private static DateTimeOffset? FirstToRun(IOccurrences occurrences, DateTimeOffset handled, DateTimeOffset now, DateTimeOffset newest, CatchUpRule rule)
    {
        var onTime = NotOlderThan(rule.Grace);
        var recent = NotOlderThan(rule.Window > rule.Grace ? rule.Window : rule.Grace);
        return rule.Policy switch
        {
            CatchUpPolicy.All => recent,
            CatchUpPolicy.None => onTime,
            _ => onTime ?? (recent is null ? null : newest),
        };

        DateTimeOffset? NotOlderThan(TimeSpan age)
        {
            var after = age < now - handled ? (now - age).AddTicks(-1) : handled;
            return occurrences.Next(after) is { } next && next <= now ? next : null;
        }
    }
}
