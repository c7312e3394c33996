using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Actions;

/// <summary><c>send_to(agent, message, topic: …, ttl: …)</c>: a message into another agent's mailbox, sent once with the execution's commit. Its value is the message's id.</summary>
internal sealed class SendAction(IAgentDirectory directory) : IHostAction
{
    public IReadOnlyList<string> Names { get; } = ["send_to"];

    public ActionKind Kind => ActionKind.Transactional;

    public async ValueTask<Value> Perform(ActionCall call, ActionContext context, CancellationToken cancelled)
    {
        var name = call.Text("agent", 0);
        var payload = MessagePayload.Read(call, context.Secrets);
        var topic = call.OptionalText("topic", 2);
        if (topic is { Length: 0 or > MessageRules.MaxTopic })
            throw Arguments.Invalid(call, $"needs topic to have 1 to {MessageRules.MaxTopic} characters");
        var ttl = call.DurationOr("ttl", MessageRules.StandardTtl);
        if (ttl > MessageRules.LongestTtl)
            throw Arguments.Invalid(call, $"needs ttl to be at most {MessageRules.LongestTtl.TotalDays} days");
        var agent = await directory.Find(name) ?? throw new ActionException("AGENT_NOT_FOUND", $"There is no agent \"{name}\".");
        var id = context.Ids.NewId().ToString();
        context.Pending.Add(new OutgoingMessage(agent, new(id, context.Execution.AgentName, topic, payload, context.Now + ttl)));
        return Value.Of(id);
    }
}
