using Symbiont.Engine;

namespace Symbiont.Scheduling.Blocks;

/// <summary>Finds the schedules of an agent that is gone, which no turn can, and has them go too.</summary>
internal sealed class ScheduleRemover(ILookups lookups) : IWorkHandler
{
    public const string Name = "schedule-removal";

    public string Queue => Name;

    public async Task Run(WorkContext work)
    {
        var agent = work.Payload<RemoveSchedules>().AgentId;
        await foreach (var entry in lookups.All(ScheduleLists.OfAgent(agent), work.Stopping))
            await work.GetGrain<IScheduleGrain>(entry.Key).RemoveWith(agent);
    }
}
