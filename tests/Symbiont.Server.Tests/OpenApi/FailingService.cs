using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Symbiont.Agents;
using Symbiont.Engine;
using Symbiont.Scheduling;
using Symbiont.Telemetry;

namespace Symbiont.Server.Tests;

/// <summary>Stands for a service and fails at whatever it is asked for.</summary>
public class FailingService : DispatchProxy
{
    private Exception failure = null!;

    /// <summary>Puts one in the place of everything that endpoints ask.</summary>
    internal static void AddTo(IServiceCollection services, Exception failure) => services
        .AddSingleton(Of<IGrainFactory>(failure)).AddSingleton(Of<IAgentDirectory>(failure)).AddSingleton(Of<IWorkflows>(failure)).AddSingleton(Of<IRetries>(failure))
        .AddSingleton(Of<IMailboxes>(failure)).AddSingleton(Of<IExecutionChanges>(failure)).AddSingleton(Of<IExecutionStories>(failure))
        .AddSingleton(Of<IApprovals>(failure)).AddSingleton(Of<IMetrics>(failure)).AddSingleton(Of<ISilos>(failure)).AddSingleton(Of<ILiveEvents>(failure)).AddSingleton(Of<ISchedules>(failure));

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw failure;

    private static T Of<T>(Exception failure) where T : class
    {
        var service = Create<T, FailingService>();
        ((FailingService)(object)service).failure = failure;
        return service;
    }
}
