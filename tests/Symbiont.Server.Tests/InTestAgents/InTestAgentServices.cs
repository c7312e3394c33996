using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server.Tests;

/// <summary>Stands in for the engine and for <c>AddAgents</c>: with them in the server, this registration goes and the contract tests stay.</summary>
internal static class InTestAgentServices
{
    public static IServiceCollection AddInTestAgents(this IServiceCollection services)
    {
        services.AddSingleton<AgentBook>();
        services.AddSingleton<IGrainFactory, BookGrains>();
        services.AddSingleton<IAgentDirectory, BookDirectory>();
        services.AddSingleton<IWorkflows, BookWorkflows>();

        // The silo does not run beside them.
        services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && IsEngine(service)));
        services.Replace(ServiceDescriptor.Singleton<IEngineHealth, BookHealth>());
        return services;
    }

    private static bool IsEngine(ServiceDescriptor service) => service.ImplementationFactory?.Method.Module.Assembly == typeof(IGrain).Assembly;
}
