using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Symbiont.Agents;
using Symbiont.Agents.Files;
using Symbiont.Agents.Processes;
using Symbiont.Engine;
using Symbiont.Outbound;
using Symbiont.Secrets;

namespace Symbiont.Benchmarks.Executions;

/// <summary>A silo with agents in this process.</summary>
internal sealed class AgentHost : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("symbiont-bench-").FullName;
    private readonly ServiceProvider services;

    private AgentHost(EngineOptions engine, AgentOptions agents, string allowedHosts)
    {
        engine.DataFolder = folder;
        services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole())
            .AddEngine(engine)
            .AddOutbound(options => options.AllowHosts = allowedHosts)
            .AddSecrets(options => options.DataFolder = folder)
            .AddProcesses(options => options.DataFolder = folder)
            .AddGuardedFiles()
            .AddAgents(agents)
            .BuildServiceProvider();
    }

    public IExecutionGrain Execution(string id) => services.GetRequiredService<IGrainFactory>().GetGrain<IExecutionGrain>(id);

    public IAgentDirectory Executions => services.GetRequiredService<IAgentDirectory>();

    /// <param name="engine">Which store, and its settings; the data folder is the host's own.</param>
    /// <param name="agents">Settings of executions.</param>
    /// <param name="allowedHosts">That programs may call.</param>
    public static async Task<AgentHost> Start(EngineOptions engine, AgentOptions? agents = null, string allowedHosts = "")
    {
        var host = new AgentHost(engine, agents ?? new(), allowedHosts);
        foreach (var service in host.services.GetServices<IHostedService>())
            await service.StartAsync(CancellationToken.None);
        return host;
    }

    /// <summary>Waits until the execution is parked, without reading its journal meanwhile.</summary>
    public async Task Parked(string execution)
    {
        var grain = services.GetRequiredService<IGrainFactory>().GetGrain<IExecutionInside>(execution);
        while ((await grain.Look()).Status != ExecutionStatus.Waiting)
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
    }

    public async Task<IAgentGrain> Create(string name, string program)
    {
        var agent = services.GetRequiredService<IGrainFactory>().GetGrain<IAgentGrain>(services.GetRequiredService<IdSource>().NewId().ToString());
        await agent.Create(new(name, program));
        return agent;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in services.GetServices<IHostedService>())
            await service.StopAsync(CancellationToken.None);
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
