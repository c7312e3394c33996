using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Actions;

/// <summary>Something that programs can ask the server to do.</summary>
internal interface IHostAction
{
    /// <summary>The names it goes by, for example <c>http.get</c>.</summary>
    IReadOnlyList<string> Names { get; }

    ActionKind Kind { get; }

    /// <summary>Does it. Refusals and failures are <see cref="ActionException"/>.</summary>
    ValueTask<Value> Perform(ActionCall call, ActionContext context, CancellationToken cancelled);
}
