using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Scheduling.Tests.Hosting;

internal sealed class CourierGrain : Grain<CourierState>, ICourierGrain
{
    public Task Refuse(string schedule, string runId, string agentId)
    {
        Turn.Send(GrainId.Of<IScheduleGrain>(schedule), new RunRefused(runId, agentId));
        return Task.CompletedTask;
    }
}
