using System.ComponentModel;
using System.Text.Json;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>HTTP face of agents. Shapes: reference, "Agent Management".</summary>
internal static class AgentEndpoints
{
    private const int StandardHistory = 50;
    private const string IdList = "agents";
    private const string HistoryList = "history";

    private const string NotFound = "AGENT_NOT_FOUND";
    private const string Busy = "AGENT_BUSY";
    private const string QueueFull = "QUEUE_FULL";

    private static readonly string[] OfPrograms = ["INVALID_DSL", "NO_AGENT", "UNKNOWN_SANDBOX", "BLOCK_NOT_WIRED", "AGENT_NAME_TAKEN", "WEBHOOK_PATH_TAKEN", "PROGRAM_TOO_LARGE"];

    private static readonly Dictionary<string, bool> Views = new(StringComparer.Ordinal) { ["ids"] = false, ["full"] = true };

    public static IEndpointRouteBuilder MapAgents(this IEndpointRouteBuilder app)
    {
        var agents = app.MapGroup("/api/v1/agents").WithTags("Agents").WithMetadata(BodyLimit.Program);
        agents.MapGet("/", List).Describe("agents.list", "Ids of all agents; whole agents with view=full").Produces<IReadOnlyList<string>>().Refuses("INVALID_REQUEST");
        agents.MapPost("/", Create).Describe("agents.create", "Make an agent from a program; nothing runs yet").Refuses([.. OfPrograms]);
        agents.MapGet("/{id}", Get).Describe("agents.get", "An agent as it was given, with its versions").Refuses(NotFound);
        agents.MapPut("/{id}", Update).Describe("agents.update", "Change an agent; a new program is a new version").Refuses([NotFound, .. OfPrograms]);
        agents.MapDelete("/{id}", Delete).Describe("agents.delete", "Remove an agent; what runs is cancelled").Refuses(NotFound);
        agents.MapGet("/{id}/status", Status).Describe("agents.status", "What an agent is doing").Refuses(NotFound);
        agents.MapPost("/{id}/execute", Execute).Describe("agents.execute", "Start an execution; wait=10s waits for its end").Produces<ExecuteViews>().Refuses(NotFound, Busy, QueueFull);
        agents.MapPost("/{id}/shutdown", Shutdown).Describe("agents.shutdown", "Stop what an agent runs and keep the agent").Refuses(NotFound);
        agents.MapGet("/{id}/history", History).Describe("agents.history", "The executions of an agent, newest first").Refuses("INVALID_REQUEST", NotFound);
        agents.MapPost("/{id}/heartbeat", Heartbeat).Describe("agents.heartbeat", "Say that an agent lives").Refuses(NotFound);
        agents.MapPost("/{id}/events", PushEvent).Describe("agents.events", "Push an event to an agent").Accepts<EventBody>(JsonContent.MediaType).Refuses(NotFound, Busy, QueueFull);
        return app;
    }

    private static async Task<IResult> List(
        [Description("ids, the default, or full: whole agents.")] string? view, [AsParameters] PageQuery page, IAgentDirectory agents, CancellationToken cancelled)
    {
        var full = QueryValues.Word(view, nameof(view), Views);
        var ids = await page.Take(IdList, behind => agents.ListIds(behind, cancelled), id => id, cancelled);
        return full ? new StreamedList<AgentDetail>(new(FullAgents.Of(ids.Items, agents, cancelled), ids.Next)) : new StreamedList<string>(ids);
    }

    private static async Task<Answer<AgentCreated>> Create(Body<CreateAgent> body, IGrainFactory grains, IdSource ids, IProgramAdvisor advisor)
    {
        ObjectField.Check(body.Value.Metadata, "metadata");
        var created = await grains.GetGrain<IAgentGrain>(ids.NewId().ToString(), body.Call).Create(body.Value);
        return Answers.Ok(await advisor.Advise(body.Value, created, body.Call.Cancelled));
    }

    private static async Task<Answer<AgentDetail>> Get(string id, IAgentDirectory agents) =>
        Answers.Ok(await agents.GetDetail(RouteKey.OfAgent(id)));

    private static async Task<Answer<AgentAnswer>> Update(string id, Body<UpdateAgent> body, IGrainFactory grains)
    {
        ObjectField.Check(body.Value.Metadata, "metadata");
        return Answers.Ok(await grains.Agent(id, new() { Cancelled = body.Call.Cancelled }).Update(body.Value));
    }

    private static async Task<Answer<AgentAnswer>> Delete(string id, IGrainFactory grains, CancellationToken cancelled) =>
        Answers.Ok(await grains.Agent(id, new() { Cancelled = cancelled }).Delete());

    private static async Task<Answer<AgentStatus>> Status(string id, IAgentDirectory agents) =>
        Answers.Ok(await agents.GetStatus(RouteKey.OfAgent(id)));

    private static async Task<IResult> Execute(
        string id, [Description("1s to 60s: wait this long for the end, and answer with it.")] string? wait, Body<ExecuteBody> body, IGrainFactory grains, EndWait ends)
    {
        var patience = QueryValues.Duration(wait, nameof(wait), EndWait.Least, EndWait.Most);
        var started = await grains.Agent(id, body.Call).Execute(new StartExecution(body.Value.Given()));
        return patience is { } time && await ends.For(started.ExecutionId, time, body.Call.Cancelled) is { } ended
            ? Answers.Ok(ExecutionEnded.Of(ended))
            : Answers.Ok(started);
    }

    private static async Task<Answer<AgentAnswer>> Shutdown(string id, Body<ShutdownAgent> body, IGrainFactory grains) =>
        Answers.Ok(await grains.Agent(id, new() { Cancelled = body.Call.Cancelled }).Shutdown(body.Value));

    private static async Task<Answer<AgentHistory>> History(
        string id, [AsParameters] PageQuery page, HttpContext context, IAgentDirectory agents)
    {
        var count = page.CountOr(StandardHistory);
        var found = await agents.GetHistory(RouteKey.OfAgent(id), count + 1, PageCursor.Key(HistoryList, page.Cursor));
        return Answers.Ok(new AgentHistory(NextPage.Cut(context, HistoryList, found.History, count, entry => entry.ExecutionId)));
    }

    private static async Task<Answer<HeartbeatAccepted>> Heartbeat(string id, Body<Heartbeat> body, IGrainFactory grains)
    {
        ObjectField.Check(body.Value.Metadata, "metadata");
        return Answers.Ok(await grains.Agent(id, new() { Cancelled = body.Call.Cancelled }).Heartbeat(body.Value));
    }

    private static async Task<Answer<EventAccepted>> PushEvent(string id, Body<JsonElement> body, HttpContext context, IGrainFactory grains)
    {
        var pushed = EventBody.Read(body.Value);
        return Answers.Ok(await grains.Agent(id, EventBody.Once(RouteKey.OfAgent(id), pushed, body.Call, context)).PushEvent(pushed));
    }
}
