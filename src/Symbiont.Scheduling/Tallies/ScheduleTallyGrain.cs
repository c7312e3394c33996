using Symbiont.Engine;

namespace Symbiont.Scheduling.Tallies;

/// <summary>Adds up what it is told; a message takes effect once, so the sum is exact.</summary>
internal sealed class ScheduleTallyGrain : Grain<ScheduleTallyState>, IScheduleTallyGrain, IReceive<ScheduleTallyChanged>
{
    public Task<ScheduleTally> Look() => Task.FromResult(State?.Sum ?? ScheduleTally.Zero);

    public Task Receive(ScheduleTallyChanged message)
    {
        State = new((State?.Sum ?? ScheduleTally.Zero).Plus(message.By));
        return Task.CompletedTask;
    }
}
