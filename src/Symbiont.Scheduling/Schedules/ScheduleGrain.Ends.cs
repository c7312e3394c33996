using System.Text;
using Symbiont.Agents;
using Symbiont.Engine;
using Symbiont.Scheduling.Deliveries;

namespace Symbiont.Scheduling;

/// <summary>How runs end: what is run again, what is given up, who is told.</summary>
internal sealed partial class ScheduleGrain
{
    private const int MaxDead = 20;
    private const int MaxError = 256;
    private const int MaxBackoffSeconds = 600;
    private const int FirstBackoffSeconds = 10;

    public Task Receive(RunEnded message)
    {
        if (State is null)
            return Task.CompletedTask;
        var state = Begin();
        State = state with { Ends = state.Ends.Ended(message) };
        // One that was terminated has been forgotten; it is counted all the same.
        if (state.UnderWay.FirstOrDefault(run => run.RunId == message.RunId) is { } run)
            End(run, message);
        Settle();
        return Task.CompletedTask;
    }

    public Task Receive(RunRefused message)
    {
        if (State?.Definition.AgentId == message.AgentId)
        {
            Remove();
        }
        else if (State is not null)
        {
            // It was for the agent that the schedule had before. Like any other end it is counted, also of a run that was terminated and forgotten.
            var state = Begin();
            State = state with { Ends = state.Ends with { Runs = state.Ends.Runs + 1 } };
            if (state.UnderWay.FirstOrDefault(run => run.RunId == message.RunId) is { } run)
                Leave(run, isDead: false);
            Settle();
        }

        return Task.CompletedTask;
    }

    private void End(OccurrenceRun run, RunEnded end)
    {
        switch (end.Status)
        {
            case ExecutionStatus.Completed:
                Leave(run, isDead: false);
                Deliver(run, end);
                if (end.AsksForMore)
                    GoOn(run);
                break;
            case ExecutionStatus.Failed or ExecutionStatus.TimedOut when !run.IsCancelling:
                if (run.Retries < Known.Definition.MaxRetries)
                    Await(run);
                else
                    GiveUp(run, end);
                break;
            default:
                Leave(run, isDead: false);
                break;
        }
    }

    private void Await(OccurrenceRun run)
    {
        var wait = Math.Min(MaxBackoffSeconds, FirstBackoffSeconds * Math.Pow(2, Math.Min(run.Retries, 10)));
        var waiting = run with { RetryAt = Turn.Now + TimeSpan.FromSeconds(wait) };
        State = Known with { UnderWay = [.. Known.UnderWay.Select(other => other == run ? waiting : other)] };
    }

    private void RetryDue()
    {
        foreach (var run in Known.UnderWay.Where(run => run.RetryAt <= Turn.Now).Take(MaxPerTurn - started).ToList())
        {
            State = Known with { UnderWay = [.. Known.UnderWay.Where(other => other != run)] };
            Start(run with { Reason = RunReason.Retry, Attempt = run.Attempt + 1, Retries = run.Retries + 1 }, run.RetryAt!.Value);
        }
    }

    private void GiveUp(OccurrenceRun run, RunEnded end)
    {
        Leave(run, isDead: true);
        var error = end.ErrorMessage is { } text ? text[..LengthThatFits(text)] : null;
        var state = Known;
        State = state with { Dead = [.. state.Dead.TakeLast(MaxDead - 1), new(run.RunId, run.ScheduledAt, run.Attempt, error, Turn.Now)] };
        if (state is { Definition.PauseOnFailure: true, Status: ScheduleStatus.Active, Next: not null })
            Stop();
        Deliver(run, end);
    }

    /// <summary>How many characters of a text fit: the bytes count, for the state must stay small in any language.</summary>
    private static int LengthThatFits(string text)
    {
        Encoding.UTF8.GetEncoder().Convert(text, stackalloc byte[MaxError], flush: true, out var fit, out _, out _);
        return fit;
    }

    private void Leave(OccurrenceRun run, bool isDead) =>
        State = Known with { UnderWay = [.. Known.UnderWay.Where(other => other != run)], IsLastDead = isDead };

    /// <summary>A run that asks for it is followed by the next at once, a number of times in a row.</summary>
    private void GoOn(OccurrenceRun run)
    {
        var state = Known;
        if (run.Iteration >= state.Definition.MaxIterations || state.Status != ScheduleStatus.Active || state.Used >= (state.Definition.MaxRuns ?? long.MaxValue))
            return;
        Accept();
        Start(new("", Turn.Now, RunReason.Schedule, 1) { Iteration = run.Iteration + 1 }, Turn.Now);
        FindNext();
    }

    private void Deliver(OccurrenceRun run, RunEnded end)
    {
        var state = Known;
        for (var target = 0; target < state.Definition.Delivery.Count; target++)
        {
            Turn.StartWork(OutcomeDelivery.Name, new DeliverOutcome(
                Id.Key, state.Definition.Name, state.Definition.AgentId, run.RunId, target, state.Definition.Delivery[target], run.ScheduledAt,
                end.Status, end.ErrorMessage, run.Reason, run.Attempt, end.CompletedAt));
        }
    }
}
