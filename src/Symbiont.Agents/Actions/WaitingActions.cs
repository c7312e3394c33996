using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Actions;

/// <summary><c>sleep</c>, <c>delegate</c>, <c>ask</c>, <c>wait_event</c>, <c>request_approval</c>: known by name here, carried out by the run itself, which alone can wait.</summary>
internal sealed class WaitingActions : IHostAction
{
    public IReadOnlyList<string> Names { get; } = ["sleep", "delegate", "ask", "wait_event", "request_approval"];

    public ActionKind Kind => ActionKind.Waiting;

    public ValueTask<Value> Perform(ActionCall call, ActionContext context, CancellationToken cancelled) =>
        throw new InvalidOperationException($"{call.Name} is carried out by the run.");
}
