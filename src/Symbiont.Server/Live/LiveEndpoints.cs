using System.Buffers.Text;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>HTTP face of the live view.</summary>
internal static class LiveEndpoints
{
    public const string Path = "/api/v1/events";

    private const int TicketBytes = 32;

    private static readonly TimeSpan TicketLife = TimeSpan.FromSeconds(60);

    private static readonly Refusal TicketRefused = new(StatusCodes.Status401Unauthorized, "UNAUTHORIZED", "The ticket has been used, is over, or never was; ask for another one.");

    public static IEndpointRouteBuilder MapLive(this IEndpointRouteBuilder app)
    {
        var live = app.MapGroup(Path).WithTags("Live");
        live.MapGet("/", Follow).Describe("live.events", "Follow what happens in the whole cluster, as server-sent events")
            .Produces<string>(200, EventStream.MediaType).Refuses("INVALID_REQUEST");
        live.MapPost("/ticket", Issue).Describe("live.ticket", "Get the right to open the live view once within a minute by ?ticket=, for browsers");
        return app;
    }

    /// <summary>The right to this request lies in its ticket.</summary>
    public static bool HasTicket(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Path.Equals(Path, StringComparison.OrdinalIgnoreCase) && request.Query.ContainsKey("ticket");

    private static async Task<IResult> Follow(
        HttpContext context,
        [FromQuery(Name = "agent_id"), Description("Only what concerns this agent.")] string? agentId,
        [Description("Only these types, comma-separated; execution.* stands for all of executions.")] string? type,
        [FromHeader(Name = "Last-Event-ID"), Description("The id of the last event that the reader has: it goes on behind it. Without it the stream begins now.")] string? lastEventId,
        [Description("As Last-Event-ID, for those who cannot send headers.")] string? after,
        [Description("A ticket, instead of a token.")] string? ticket,
        ILiveEvents live,
        ApiTokens tokens,
        LiveTickets tickets,
        TimeProvider clock,
        IHostApplicationLifetime lifetime)
    {
        var caller = ticket is null || Caller.Of(context).HasToken ? Caller.Of(context).Id : await tickets.Redeem(context, ticket) ?? throw new RefusedException(TicketRefused);
        var filter = new LiveFilter(string.IsNullOrEmpty(agentId) ? null : agentId.ToLowerInvariant(), type?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []);
        // Before anything is sent: a store that does not answer has its own status.
        var from = PlaceOf(string.IsNullOrEmpty(lastEventId) ? after : lastEventId) ?? await live.Now();
        return new EventStream(cancelled => Shown(live.Follow(filter, from, cancelled), cancelled), startsAtOnce: true, clock, lifetime, tokens.LastsWhileValid(caller));
    }

    private static async Task<Answer<LiveTicket>> Issue(Body<NoFields> body, HttpContext context, IGrainFactory grains)
    {
        var ticket = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TicketBytes));
        await grains.GetGrain<ILiveTicketGrain>(LiveTickets.KeyOf(ticket), new() { Cancelled = body.Call.Cancelled }).Issue(Caller.Of(context).Id, TicketLife);
        return Answers.Ok(new LiveTicket(ticket, (int)TicketLife.TotalSeconds));
    }

    private static FeedCursor? PlaceOf(string? id)
    {
        if (string.IsNullOrEmpty(id))
            return null;
        return FeedCursor.TryParse(id, out var place)
            ? place
            : throw QueryValues.Wrong("after", "invalid_format", "The place to go on behind must be the id of an event of this stream.");
    }

    private static async IAsyncEnumerable<StreamedEvent> Shown(IAsyncEnumerable<LiveEvent> events, [EnumeratorCancellation] CancellationToken cancelled)
    {
        await foreach (var happened in events.WithCancellation(cancelled))
            yield return new(happened.Id, happened.Type, happened);
    }
}
