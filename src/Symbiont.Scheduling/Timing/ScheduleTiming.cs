using Symbiont.Scheduling.Definitions;
using Symbiont.Scheduling.Missed;
using Symbiont.Scheduling.Occurrences;

namespace Symbiont.Scheduling.Timing;

/// <summary>When a schedule is due: its occurrences, and when their runs are to begin.</summary>
internal sealed class ScheduleTiming
{
    private readonly JitteredOccurrences? jittered;
    private readonly CatchUpRule rule;

    public ScheduleTiming(ScheduleDefinition definition, string scheduleId, ScheduleCalendar calendar)
    {
        Occurrences = calendar.Get(definition.Cron, definition.Zone).Within(definition.StartAt, definition.EndAt);
        jittered = definition.Jitter > TimeSpan.Zero ? new(Occurrences, scheduleId, definition.Jitter) : null;
        rule = new(definition.CatchUp, definition.CatchUpWindow);
    }

    /// <summary>As the expression says, within <c>start_at</c> and <c>end_at</c>.</summary>
    public IOccurrences Occurrences { get; }

    private IOccurrences Starts => jittered ?? Occurrences;

    /// <summary>When the run for an occurrence is to begin.</summary>
    public DateTimeOffset StartOf(DateTimeOffset occurrence) => jittered?.StartOf(occurrence) ?? occurrence;

    /// <summary>An occurrence that has been by then and whose run has not begun; null: there is none.</summary>
    public DateTimeOffset? Pending(DateTimeOffset at) => jittered?.Pending(at);

    /// <summary>What is to be done about the occurrences after the last decided one.</summary>
    /// <param name="handled">The last decided occurrence.</param>
    /// <param name="now">Now.</param>
    /// <param name="limit">Occurrences at most.</param>
    /// <param name="runsLeft">Runs at most; null: any number.</param>
    public DuePlan Plan(DateTimeOffset handled, DateTimeOffset now, int limit, long? runsLeft)
    {
        // All that lies up to there has begun: the delays keep the order.
        var from = jittered?.Pending(handled) is { } pending ? jittered.StartOf(pending) : handled;
        var plan = CatchUp.Plan(Starts, from, now, rule, limit, runsLeft);
        return new(
            [.. plan.Due.Select(start => new DueOccurrence(OccurrenceAt(start), start, now - start <= rule.Grace ? RunReason.Schedule : RunReason.CatchUp))],
            plan.Dropped,
            plan.Handled == from ? handled : OccurrenceAt(plan.Handled));
    }

    private DateTimeOffset OccurrenceAt(DateTimeOffset start) => jittered?.OccurrenceAt(start) ?? start;
}
