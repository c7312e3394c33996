using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Symbiont.Agents.Actions;
using Symbiont.Agents.Programs;
using Symbiont.Agents.Running;
using Symbiont.Agents.Webhooks;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Adds agents and their executions to a host that has the engine, outbound calls and secrets.</summary>
public static class AgentServices
{
    /// <summary>Adds the agent and execution grains, the worker that runs executions, and everything that programs can do.</summary>
    public static IServiceCollection AddAgents(this IServiceCollection services, AgentOptions options)
    {
        services.AddSingleton(options);
        services.AddGrain<AgentGrain>().AddGrain<ExecutionGrain>().AddGrain<MessageGrain>().AddGrain<TallyGrain>().AddGrain<LiveTicketGrain>();
        services.AddWorkHandler<ExecutionWorker>().AddWorkHandler<QueueRefiller>();
        services.AddSingleton<ExecutionSignals>().AddSingleton<RunningExecutions>().AddSingleton<ParkedRuns>().AddSingleton<ProgramCache>().AddSingleton<RecentEvents>().AddSingleton<Delegation>();
        services.AddSingleton<IAgentDirectory, AgentDirectory>().AddSingleton<IWorkflows, WorkflowRunner>().AddSingleton<IRetries, ExecutionRetries>().AddSingleton<IExecutionChanges, ExecutionFollower>().AddSingleton<IExecutionStories, ExecutionStories>().AddSingleton<IMailboxes, Mailboxes>().AddSingleton<IApprovals, Approvals>().AddSingleton<ITallies, Tallies>().AddSingleton<ILiveEvents, LiveEvents>().AddSingleton<IRuns, Runs>();
        services.AddSingleton<ProgramBlocks>().AddSingleton<IProgramAdvisor, ProgramAdvisor>().AddSingleton<IProgramBlock, WebhookBlock>().AddSingleton<IWebhooks, WebhookReceiver>();
        services.AddSingleton<ActionCatalog>()
            .AddSingleton<IHostAction, RecordedActions>()
            .AddSingleton<IHostAction, LogActions>()
            .AddSingleton<IHostAction, EmitAction>()
            .AddSingleton<IHostAction, MemoryActions>()
            .AddSingleton<IHostAction, SendAction>()
            .AddSingleton<IHostAction, WaitingActions>()
            .AddSingleton<IHostAction, VaultAction>()
            .AddSingleton<IHostAction, HttpActions>()
            .AddSingleton<IHostAction, ExecAction>()
            .AddSingleton<IHostAction, FileActions>();
        services.AddSingleton<IHostedService, ExecutionRetention>();
        return services;
    }
}
