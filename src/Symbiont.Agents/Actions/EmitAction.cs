using System.Text.Json;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Actions;

/// <summary><c>emit(event, payload)</c>: a domain event, in the feed that live views and subscribers read.</summary>
internal sealed class EmitAction : IHostAction
{
    private const int MaxType = 128;
    private const int MaxPayload = 256 * 1024;

    public IReadOnlyList<string> Names { get; } = ["emit"];

    public ActionKind Kind => ActionKind.Transactional;

    public ValueTask<Value> Perform(ActionCall call, ActionContext context, CancellationToken cancelled)
    {
        var type = context.Secrets.Mask(call.Text("event", 0));
        var payload = call.Argument("payload", 1) ?? Value.Null;
        var execution = context.Execution;
        var text = context.Secrets.MaskJson(ValueJson.Write(payload));
        if (text.Length > MaxPayload || type.Length > MaxType)
            throw new ActionException("VALUE_TOO_LARGE", $"An event's name may have {MaxType} characters and its payload {MaxPayload} bytes.");
        var json = JsonSerializer.Deserialize<JsonElement>(text);
        context.Pending.Add(new DomainEvent(execution.Id, execution.AgentId, execution.AgentName, type, json, context.Now));
        return new(Value.Null);
    }
}
