using Microsoft.Extensions.DependencyInjection;
using Symbiont.Agents;
using Symbiont.Engine;
using Symbiont.Scheduling.Blocks;
using Symbiont.Scheduling.Deliveries;
using Symbiont.Scheduling.Tallies;
using Symbiont.Scheduling.Timing;

namespace Symbiont.Scheduling;

/// <summary>Adds schedules to a host that has agents.</summary>
public static class SchedulingServices
{
    /// <summary>Adds schedules, their blocks in programs, and the delivery of outcomes.</summary>
    public static IServiceCollection AddScheduling(this IServiceCollection services)
    {
        services.AddGrain<ScheduleGrain>().AddGrain<ScheduleTallyGrain>();
        services.AddWorkHandler<OutcomeDelivery>().AddWorkHandler<ScheduleRemover>();
        return services
            .AddSingleton<ScheduleCalendar>()
            .AddSingleton<ScheduleTallies>()
            .AddSingleton<ISchedules, ScheduleDirectory>()
            .AddSingleton<IProgramBlock, ScheduleBlock>();
    }
}
