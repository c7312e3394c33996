using Symbiont.Agents.Actions;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Tests.Executions;

/// <summary>An action with a defect that nobody has foreseen.</summary>
internal sealed class BrokenAction : IHostAction
{
    public const string Reason = "the defect's own words";

    private int attempts;

    public int Attempts => attempts;

    public IReadOnlyList<string> Names { get; } = ["broken"];

    public ActionKind Kind => ActionKind.External;

    public ValueTask<Value> Perform(ActionCall call, ActionContext context, CancellationToken cancelled)
    {
        Interlocked.Increment(ref attempts);
        throw new InvalidOperationException(Reason);
    }
}
