using System.Text.Json;
using Symbiont.Agents;
using Symbiont.Engine;
using Symbiont.Scheduling.Backlogs;
using Symbiont.Scheduling.Timing;

namespace Symbiont.Scheduling;

/// <summary>What becomes of an occurrence: it starts, waits, or is passed over.</summary>
internal sealed partial class ScheduleGrain
{
    /// <summary>They stand in the state, which must stay small.</summary>
    private const int MaxUnderWay = 256;

    private int started;

    /// <summary>An occurrence of the schedule itself is due.</summary>
    private void Occur(DueOccurrence due)
    {
        var state = Known;
        var backlog = state.Backlog;
        var overlap = state.Definition.Overlap;
        var waitsForOthers = state.UnderWay.Count > 0 || FindStartable(state) is not null;
        if (!waitsForOthers || (overlap == OverlapPolicy.AllowAll && state.UnderWay.Count < MaxUnderWay && FindStartable(state) is null))
        {
            Accept();
            Start(new("", due.At, due.Reason, 1), due.StartsAt);
            return;
        }

        switch (overlap)
        {
            case OverlapPolicy.Skip:
                State = state with { Skipped = state.Skipped + 1 };
                break;
            case OverlapPolicy.BufferOne:
                Replace(backlog.WithoutOwn().Append(new WaitingSpan(due.At, due.At, due.Reason, 1)));
                break;
            case OverlapPolicy.CancelOther:
                CancelUnderWay(graceSeconds: null);
                Replace(Known.Backlog.WithoutOwn().Prepend(due.At, due.Reason));
                StartWaiting();
                break;
            case OverlapPolicy.TerminateOther:
                CancelUnderWay(graceSeconds: 0);
                // Nobody waits for their ends.
                State = Known with { UnderWay = [] };
                Accept();
                Start(new("", due.At, due.Reason, 1), due.StartsAt);
                break;
            default:
                if (backlog.Append(due.At, due.Reason, Timing.Occurrences) is { } longer)
                {
                    Accept();
                    State = Known with { Backlog = longer };
                }
                else
                {
                    State = state with { Skipped = state.Skipped + 1 };
                }

                break;
        }
    }

    /// <summary>It counts as one of the schedule's runs from now on, also while it waits.</summary>
    private void Accept() => State = Known with { Used = Known.Used + 1, HasShot = true };

    /// <summary>Lets an occurrence wait in the place of the one that waited before it.</summary>
    private void Replace(Backlog next)
    {
        var before = Known.Backlog.OwnCount;
        State = Known with { Backlog = next, Skipped = Known.Skipped + before, Used = Known.Used + 1 - before, HasShot = true };
    }

    private void CancelUnderWay(int? graceSeconds)
    {
        var state = Known;
        var agent = GrainId.Of<IAgentGrain>(state.Definition.AgentId);
        foreach (var run in state.UnderWay.Where(run => run is { RetryAt: null, IsCancelling: false }))
            Turn.Send(agent, new CancelRun(run.RunId, graceSeconds));
        // What only waits to be run again has ended with this.
        State = state with { UnderWay = [.. state.UnderWay.Where(run => run.RetryAt is null).Select(run => run with { IsCancelling = true })] };
    }

    /// <summary>Starts what waits, while it may and this turn has not started many.</summary>
    private void StartWaiting()
    {
        while (started < MaxPerTurn && FindStartable(Known) is { } span)
        {
            var state = Known;
            var occurrences = span.Cron is { } cron ? calendar.Get(cron, span.Zone!) : calendar.Get(state.Definition.Cron, state.Definition.Zone);
            var (at, rest) = state.Backlog.Take(span, occurrences);
            State = state with { Backlog = rest };
            Start(new("", at, span.Reason, span.Before + 1), span.IsOwn && span.Cron is null ? Timing.StartOf(at) : Later(at, Turn.Now));
        }
    }

    /// <summary>What waits and need not wait; null: there is nothing.</summary>
    private static WaitingSpan? FindStartable(ScheduleState state)
    {
        if (state.Backlog.Spans.Count == 0 || state.UnderWay.Count >= (state.Definition.Overlap == OverlapPolicy.AllowAll ? MaxUnderWay : 1))
            return null;
        // While it is paused, a schedule does only what somebody has asked for.
        return state.Status == ScheduleStatus.Paused ? state.Backlog.Spans.FirstOrDefault(span => !span.IsOwn) : state.Backlog.Spans[0];
    }

    /// <summary>Has the agent run an occurrence.</summary>
    /// <param name="run">The occurrence; the run's id is drawn here.</param>
    /// <param name="dueAt">When the run was to begin.</param>
    private void Start(OccurrenceRun run, DateTimeOffset dueAt)
    {
        started++;
        var state = Known;
        run = run with { RunId = Turn.NewId().ToString(), RetryAt = null };
        var occasion = new RunOccasion(Id.Key, state.Definition.Name, run.ScheduledAt, run.Reason, run.Attempt);
        Turn.Send(GrainId.Of<IAgentGrain>(state.Definition.AgentId), new StartRun(
            run.RunId,
            new(Id.Type, Id.Key, ScheduleLists.Runs(Id.Key), run.ScheduledAt, dueAt, RunReasons.WordOf(run.Reason), run.Attempt),
            state.Definition.Parameters, state.Definition.PolicyIds,
            new(run.RunId, "schedule", JsonSerializer.SerializeToElement(occasion, EngineJson.Options), $"schedule:{Id.Key}", Turn.Now)));
        State = state with { UnderWay = [.. state.UnderWay, run], Runs = state.Runs + 1, LastRun = Turn.Now };
    }
}
