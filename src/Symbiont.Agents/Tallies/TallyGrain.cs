using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Adds up what it is told; a message takes effect once, so the sum is exact.</summary>
internal sealed class TallyGrain : Grain<TallyState>, ITallyGrain, IReceive<TallyChanged>
{
    public Task<TaskTally> Look() => Task.FromResult(State?.Sum ?? TaskTally.Zero);

    public Task Receive(TallyChanged message)
    {
        State = new((State?.Sum ?? TaskTally.Zero).Plus(message.By));
        return Task.CompletedTask;
    }
}
