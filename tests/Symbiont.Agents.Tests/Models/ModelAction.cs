using Symbiont.Agents.Actions;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Tests.Models;

/// <summary><c>model.recorded(x)</c> and its like: gives x back or fails, as its arguments say and nothing else.</summary>
internal sealed class ModelAction(ActionKind kind) : IHostAction
{
    public IReadOnlyList<string> Names { get; } = [$"model.{kind.ToString().ToLowerInvariant()}"];

    public ActionKind Kind => kind;

    public async ValueTask<Value> Perform(ActionCall call, ActionContext context, CancellationToken cancelled)
    {
        if (kind == ActionKind.External)
            await Task.Yield();
        return (Convert.ToByte(call.ArgumentHash()[..2], 16) % 8) switch
        {
            0 => throw new ActionException("MODEL_FAILED", "short"),
            1 => throw new ActionException("MODEL_FAILED", new string('x', 5_000)),
            _ => call.Positional[0],
        };
    }
}
