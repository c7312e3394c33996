using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Scheduling;

/// <summary>What is due: every occurrence up to now is decided in one commit with its run.</summary>
internal sealed partial class ScheduleGrain
{
    private const string DueReminder = "due";

    /// <summary>Runs that one turn starts at most; what is left is for the next one, at once.</summary>
    private const int MaxPerTurn = 32;

    /// <summary>Occurrences that one turn decides at most.</summary>
    private const int MaxDecisions = 1_024;

    public Task ReceiveReminder(Reminder due)
    {
        if (State is null)
            return Task.CompletedTask;
        if (due.Name == TallyReminder)
        {
            TellTally(isGone: false);
            return Task.CompletedTask;
        }

        Begin();
        State = State with { Alarm = null };
        Decide(Turn.Now);
        RetryDue();
        Settle();
        return Task.CompletedTask;
    }

    /// <summary>Decides every occurrence up to then.</summary>
    private void Decide(DateTimeOffset upTo)
    {
        for (var room = MaxDecisions; room > 0 && started < MaxPerTurn && Known is { Status: ScheduleStatus.Active, Next: not null } state;)
        {
            var plan = Timing.Plan(state.Handled, upTo, room, state.RunsLeft);
            State = state with { Handled = plan.Handled, Skipped = state.Skipped + plan.Dropped };
            var done = 0;
            for (; done < plan.Due.Count && started < MaxPerTurn; done++)
                Occur(plan.Due[done]);
            if (done < plan.Due.Count)
                State = Known with { Handled = plan.Due[done - 1].At };
            if (Known.Handled != state.Handled)
                FindNext();
            room -= plan.Due.Count;
            // What is passed over or replaced leaves its run to the next ones, and they are decided before anything else can happen.
            if (plan.Due.Count == 0 || plan.Due.Count != state.RunsLeft)
                return;
        }
    }

    private void FindNext()
    {
        var state = Known;
        State = state with { Next = state.RunsLeft == 0 ? null : Timing.Occurrences.Next(state.Handled) };
    }

    /// <summary>One reminder serves whatever comes first. One that is set already is left alone.</summary>
    private void SetAlarm()
    {
        var state = Known;
        var due = NextDue(state);
        if (due == state.Alarm)
            return;
        if (due is { } at)
            Turn.SetReminder(DueReminder, at, near: GrainId.Of<IAgentGrain>(state.Definition.AgentId));
        else
            Turn.CancelReminder(DueReminder);
        State = state with { Alarm = due };
    }

    private DateTimeOffset? NextDue(ScheduleState state)
    {
        if (FindStartable(state) is not null)
            return Turn.Now;
        var due = state.UnderWay.Min(run => run.RetryAt);
        if (state is { Status: ScheduleStatus.Active, Next: { } next } && Timing.StartOf(next) is var start && !(due < start))
            due = start;
        return due;
    }
}
