using System.Text.Json;
using Symbiont.Agents;
using Symbiont.Engine;
using Symbiont.Telemetry;

namespace Symbiont.Server;

/// <summary>Makes the same calls as the endpoints do, beside them.</summary>
internal sealed class RuntimeApiProvider(
    IGrainFactory grains, IAgentDirectory directory, IWorkflows workflows, WorkflowOptions options, HealthMonitor health, IMetrics metrics, IdSource ids, Uptime uptime,
    TimeProvider time, IProgramAdvisor advisor) : IRuntimeApiProvider
{
    private const int MostHistory = 1_000;

    public Task<WorkflowOutcome> ExecuteWorkflow(string workflowId, JsonElement? parameters = null, string? agentId = null, CancellationToken cancelled = default) =>
        workflows.Execute(new(workflowId, parameters, agentId, MayRunPrograms: true), options.Timeout, cancelled);

    public Task<AgentStatus> GetAgentStatus(string agentId) => directory.GetStatus(RouteKey.OfAgent(agentId));

    public async Task<SystemHealth> GetSystemHealth()
    {
        var problem = await health.FindProblem();
        // Of an unhealthy server nobody knows whether its store answers at all.
        var scheduler = problem is null ? (await metrics.Take()).Scheduler : null;
        return new(problem is null ? "healthy" : "unhealthy", problem, uptime.Elapsed, time.GetUtcNow(), ProductVersion.Text, scheduler);
    }

    public IAsyncEnumerable<string> ListAgents(CancellationToken cancelled = default) => directory.ListIds(cancelled: cancelled);

    public Task<AgentAnswer> ShutdownAgent(string agentId, TimeSpan? timeout = null) => Agent(agentId).Shutdown(new((int?)timeout?.TotalSeconds));

    public Task<MetricsSnapshot> GetMetrics() => metrics.Take();

    public async Task<AgentCreated> CreateAgent(CreateAgent request) =>
        await advisor.Advise(request, await grains.GetGrain<IAgentGrain>(ids.NewId().ToString()).Create(request));

    public Task<AgentAnswer> UpdateAgent(string agentId, UpdateAgent request) => Agent(agentId).Update(request);

    public Task<AgentAnswer> DeleteAgent(string agentId) => Agent(agentId).Delete();

    public Task<ExecutionStarted> ExecuteAgent(string agentId, JsonElement? parameters = null) => Agent(agentId).Execute(new(parameters));

    public Task<AgentHistory> GetAgentHistory(string agentId, int limit = 50) => limit is >= 1 and <= MostHistory
        ? directory.GetHistory(RouteKey.OfAgent(agentId), limit)
        : throw new InvalidException("INVALID_REQUEST", new FieldError("limit", "out_of_range", $"limit must be from 1 to {MostHistory}."));

    private IAgentGrain Agent(string id) => grains.GetGrain<IAgentGrain>(RouteKey.OfAgent(id));
}
