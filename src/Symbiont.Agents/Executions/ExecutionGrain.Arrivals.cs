using System.Text;
using Symbiont.Agents.Running;
using Symbiont.Engine;
using Symbiont.Language.Values;

namespace Symbiont.Agents;

/// <summary>What comes to an execution from outside: a line of its journal, written by the turn that takes it, and a worker that goes on with it.</summary>
internal sealed partial class ExecutionGrain
{
    public Task Receive(ChildEnded message)
    {
        if (State is { Ended: false } state)
        {
            Arrive(
                state with { Children = [.. state.Children.Where(child => child.ExecutionId != message.ChildId)] },
                new(JournalKind.End, message.Path, Turn.Now) { Child = message.ChildId, Value = message.Result, Error = message.Error });
        }

        return Task.CompletedTask;
    }

    public Task Receive(EventArrived message)
    {
        if (Waiting(message.Path) is { } state)
        {
            var (value, error) = EventValue.Encode(message.Event, options.MaxResult);
            EndWait(state, message.Path, value, error);
            if (message.MailUntil is not null)
                Turn.Send(GrainId.Of<IMessageInside>(message.Event.Id), new MessageSettled(MessageStatus.Delivered, Id.Key));
        }
        else
        {
            // It ended in the same moment; the event is for somebody else then.
            Turn.Send(GrainId.Of<IAgentGrain>(message.AgentId), new EventReturned(message.Number, message.Event, message.MailUntil));
        }

        return Task.CompletedTask;
    }

    public Task Receive(WaitOver message)
    {
        if (Waiting(message.Path) is { } state)
            EndWait(state, message.Path, Encoding.UTF8.GetString(ValueCodec.Encode(Value.Null)), null);
        return Task.CompletedTask;
    }

    /// <summary>The state of an execution that waits there for an event.</summary>
    private ExecutionState? Waiting(string path) => State is { Ended: false } state && state.Waits.Any(wait => wait.Path == path) ? state : null;

    private void EndWait(ExecutionState state, string path, string? value, ExecutionFailure? error) => Arrive(
        state with { Waits = [.. state.Waits.Where(wait => wait.Path != path)] },
        new(JournalKind.End, path, Turn.Now) { Value = value, Error = error });

    private void Arrive(ExecutionState next, JournalRow row)
    {
        Turn.Append(Journal.Feed, row with { Arrived = true });
        State = next with { Signals = next.Signals + 1 };
        Wake();
    }

    /// <summary>A parked execution gets a worker again; one that runs is told to look.</summary>
    private void Wake()
    {
        var id = Id.Key;
        if (State is { Status: ExecutionStatus.Waiting } waiting)
        {
            State = waiting with { Status = ExecutionStatus.Running, Work = Turn.StartWork(ExecutionWorker.Name, new RunExecution(id)) };
            Turn.CancelReminder(WakeReminder);
            Show(ExecutionStatus.Running);
        }
        else
        {
            Turn.OnCommitted(() => signals.Arrived(id));
            TellFollowers();
        }
    }
}
