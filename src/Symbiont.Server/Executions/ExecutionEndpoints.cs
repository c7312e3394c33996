using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>HTTP face of executions. Shapes: contract, "Agents".</summary>
internal static class ExecutionEndpoints
{
    private const string IdList = "executions";
    private const string NotFound = "EXECUTION_NOT_FOUND";

    private static readonly Dictionary<string, ExecutionStatus?> Statuses = ExecutionStatusNames.All.ToDictionary(pair => pair.Key, pair => (ExecutionStatus?)pair.Value, StringComparer.Ordinal);
    private static readonly Dictionary<string, bool> Views = new(StringComparer.Ordinal) { ["plain"] = false, ["full"] = true };

    public static IEndpointRouteBuilder MapExecutions(this IEndpointRouteBuilder app)
    {
        var executions = app.MapGroup("/api/v1/executions").WithTags("Executions");
        executions.MapGet("/", List).Describe("executions.list", "Executions in order of creation, without their steps").Produces<IReadOnlyList<HistoryEntry>>().Refuses("INVALID_REQUEST");
        executions.MapGet("/{id}", Get).Describe("executions.get", "An execution with everything it did; its whole story with view=full").Produces<ExecutionViews>().Refuses("INVALID_REQUEST", NotFound);
        executions.MapPost("/{id}/cancel", Cancel).Describe("executions.cancel", "End an execution as cancelled").Refuses(NotFound, "EXECUTION_ENDED");
        executions.MapPost("/{id}/retry", Retry).Describe("executions.retry", "Start an ended execution again, with the same program version and input")
            .Refuses(NotFound, "EXECUTION_NOT_ENDED", "AGENT_NOT_FOUND", "AGENT_BUSY", "QUEUE_FULL", "INLINE_PROGRAMS_OFF");
        executions.MapGet("/{id}/events", Events).Describe("executions.events", "Follow an execution as server-sent events, until its end")
            .Produces<ChangeViews>(200, EventStream.MediaType).Produces(204).Refuses(NotFound);
        return app;
    }

    private static async Task<StreamedList<HistoryEntry>> List(
        [FromQuery(Name = "agent_id"), Description("Only those of this agent.")] string? agentId,
        [Description("Only those in this status.")] string? status,
        [AsParameters] PageQuery page,
        IAgentDirectory agents,
        CancellationToken cancelled)
    {
        var only = QueryValues.Word(status, nameof(status), Statuses);
        return new(await page.Take(IdList, Read, entry => entry.ExecutionId, cancelled));

        IAsyncEnumerable<HistoryEntry> Read(string behind) =>
            string.IsNullOrEmpty(agentId) ? agents.ListExecutions(null, only, behind, cancelled)
            : Guid.TryParseExact(agentId, "D", out var agent) ? agents.ListExecutions(agent.ToString(), only, behind, cancelled)
            : AsyncEnumerable.Empty<HistoryEntry>();
    }

    private static async Task<IResult> Get(
        string id,
        [Description("plain, the default, or full: what it waits for, what each step was given and became, in words too.")] string? view,
        IAgentDirectory agents,
        IExecutionStories stories) => QueryValues.Word(view, nameof(view), Views)
            ? Answers.Ok(await stories.Tell(RouteKey.OfExecution(id)))
            : Answers.Ok(await agents.GetExecution(RouteKey.OfExecution(id)));

    private static async Task<Answer<ExecutionAnswer>> Cancel(string id, Body<NoFields> body, IGrainFactory grains) =>
        Answers.Ok(await grains.GetGrain<IExecutionGrain>(RouteKey.OfExecution(id), new() { Cancelled = body.Call.Cancelled }).Cancel());

    private static EventStream Events(
        string id,
        HttpContext context,
        [FromHeader(Name = "Last-Event-ID"), Description("The id of the last event that the reader has: it goes on behind it.")] string? lastEventId,
        IExecutionChanges changes,
        ApiTokens tokens,
        TimeProvider clock,
        IHostApplicationLifetime lifetime)
    {
        var execution = RouteKey.OfExecution(id);
        return new(Shown, startsAtOnce: false, clock, lifetime, tokens.LastsWhileValid(Caller.Of(context).Id));

        IAsyncEnumerable<StreamedEvent> Shown(CancellationToken cancelled) =>
            changes.Follow(execution, lastEventId, cancelled).Select(change => new StreamedEvent(change.Id, change.Type, change.Data));
    }

    private static async Task<Answer<ExecutionStarted>> Retry(string id, Body<NoFields> body, IRetries retries) =>
        Answers.Ok(await retries.Retry(RouteKey.OfExecution(id), body.Call));
}
