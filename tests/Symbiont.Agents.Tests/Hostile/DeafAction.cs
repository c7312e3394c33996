using Symbiont.Agents.Actions;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Tests.Hostile;

/// <summary>An action that hears of no cancel until the test lets it: its worker is as one that the machine has not let run since.</summary>
internal sealed class DeafAction : IHostAction
{
    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource hears = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Begun => begun.Task;

    public IReadOnlyList<string> Names { get; } = ["deaf"];

    public ActionKind Kind => ActionKind.External;

    public void Hear() => hears.TrySetResult();

    public async ValueTask<Value> Perform(ActionCall call, ActionContext context, CancellationToken cancelled)
    {
        begun.TrySetResult();
        await hears.Task;
        cancelled.ThrowIfCancellationRequested();
        return Value.Null;
    }
}
