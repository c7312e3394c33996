using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>HTTP face of messages. Shapes: contract, "Agents".</summary>
internal static class MessageEndpoints
{
    private const int StandardCount = 100;
    private const string MessageIds = "messages";

    public static IEndpointRouteBuilder MapMessages(this IEndpointRouteBuilder app)
    {
        var messages = app.MapGroup("/api/v1").WithTags("Messages");
        messages.MapPost("/agents/{id}/messages", Send).Describe("messages.send", "Send a message to an agent").Refuses("AGENT_NOT_FOUND", "MAILBOX_FULL");
        messages.MapGet("/agents/{id}/messages", List).Describe("messages.list", "The last messages to an agent, in order of arrival").Refuses("INVALID_REQUEST", "AGENT_NOT_FOUND");
        messages.MapGet("/messages/{id}/status", Status).Describe("messages.status", "What became of a message").Refuses("MESSAGE_NOT_FOUND");
        return app;
    }

    private static async Task<Answer<MessageAccepted>> Send(string id, Body<SendMessage> body, IGrainFactory grains)
    {
        KeyText.Check(body.Value.Sender, "sender");
        KeyText.Check(body.Value.Topic, "topic");
        return Answers.Ok(await grains.Agent(id, body.Call).Send(body.Value));
    }

    private static async Task<Answer<MessageList>> List(
        string id, [AsParameters] PageQuery page, HttpContext context, IMailboxes mailboxes)
    {
        var count = page.CountOr(StandardCount);
        var found = await mailboxes.List(RouteKey.OfAgent(id), count + 1, PageCursor.Key(MessageIds, page.Cursor));

        // Pages go back in time; inside a page the order is that of arrival.
        var newestFirst = NextPage.Cut(context, MessageIds, [.. found.Messages.Reverse()], count, message => message.MessageId);
        return Answers.Ok(new MessageList([.. newestFirst.Reverse()]));
    }

    private static async Task<Answer<MessageStanding>> Status(string id, IMailboxes mailboxes) => Answers.Ok(await mailboxes.GetStanding(RouteKey.OfMessage(id)));
}
