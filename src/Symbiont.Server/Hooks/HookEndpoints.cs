using Symbiont.Agents;

namespace Symbiont.Server;

/// <summary>Where other services deliver what programs' <c>webhook</c> blocks wait for. Each delivery proves itself; there are no tokens of ours here.</summary>
internal static class HookEndpoints
{
    /// <summary>Its operation id.</summary>
    public const string Id = "hooks.receive";

    private const string Root = "/hooks";

    /// <summary>The same for a path that is no webhook's and for a signature that is wrong.</summary>
    private static readonly Refusal NotProved = new(
        StatusCodes.Status401Unauthorized, "UNAUTHORIZED", "Nothing here takes this: the path is no webhook's, or what came with it does not prove that its sender may send.");

    public static IEndpointRouteBuilder MapHooks(this IEndpointRouteBuilder app)
    {
        app.MapPost(Root + "/{**path}", Receive).WithTags("Webhooks")
            .Describe(Id, "Deliver to a webhook that an agent's program declares; signed as its block says")
            .Produces<HookViews>()
            .Refuses("UNAUTHORIZED", "BODY_TOO_LARGE", "REQUEST_TIMEOUT", "QUEUE_FULL", "DELIVERY_REFUSED", "TOO_MANY_FAILED_DELIVERIES", "WEBHOOK_SECRET_UNREADABLE");
        return app;
    }

    /// <summary>Deliveries come without a token, and from wherever their senders are.</summary>
    public static bool IsHook(PathString path) => path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);

    private static async Task<IResult> Receive(string? path, HttpContext context, IWebhooks webhooks, HookGuard guard)
    {
        var delivery = new WebhookRequest(path ?? "", Headers(context.Request), await BodyReader.ReadBytes(context, BodyLimit.Hook));
        guard.RefuseGuessers(context, delivery.Path);
        var answer = await webhooks.Receive(delivery, context.RequestAborted);
        guard.Note(context, delivery.Path, isGenuine: answer.Status != WebhookStatus.Refused);
        return answer.Status switch
        {
            WebhookStatus.Accepted => Answers.Ok(new HookAnswer(answer.EventId, "accepted")),
            WebhookStatus.Filtered => Answers.Ok(new HookAnswer(null, "filtered")),
            WebhookStatus.Challenged => Answers.Ok(new HookChallenge(answer.Challenge!)),
            _ => throw new RefusedException(NotProved),
        };
    }

    private static Dictionary<string, string> Headers(HttpRequest request) =>
        request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
}
