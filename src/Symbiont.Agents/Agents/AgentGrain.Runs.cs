using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>What other modules have an agent run.</summary>
internal sealed partial class AgentGrain : IReceive<StartRun>, IReceive<CancelRun>, IReceive<AskIfAlive>
{
    public Task Receive(StartRun message)
    {
        if (State is not { Deleted: false } state)
        {
            Turn.Send(message.Origin.Owner, new RunRefused(message.RunId, Id.Key));
            return Task.CompletedTask;
        }

        var launch = new Launch("schedule", message.Parameters, message.Event, Id: message.RunId) { Origin = message.Origin, PolicyIds = message.PolicyIds };
        try
        {
            Accept(state, launch);
        }
        catch (DomainException refusal) when (refusal.Kind is ErrorKind.Conflict or ErrorKind.TooMany)
        {
            // Nobody waits for an answer; whoever looks for the run finds what became of it.
            ExecutionBirth.CreateFailed(Turn, state, message.RunId, launch, new(refusal.Code, refusal.Message, null, null));
            State = state with { Ends = state.Ends.Ended(ExecutionStatus.Failed), LastEnd = ExecutionStatus.Failed, LastActivity = Turn.Now };
            Count();
        }

        return Task.CompletedTask;
    }

    public Task Receive(CancelRun message)
    {
        Turn.Send(GrainId.Of<IExecutionGrain>(message.RunId), new CancelExecution(message.GraceSeconds));
        return Task.CompletedTask;
    }

    public Task Receive(AskIfAlive message)
    {
        if (State is not { Deleted: false })
            Turn.Send(new(message.OwnerType, message.OwnerKey), new AgentGone(Id.Key));
        return Task.CompletedTask;
    }
}
