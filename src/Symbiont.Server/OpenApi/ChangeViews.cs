using Symbiont.Agents;

namespace Symbiont.Server;

/// <summary>What the events of an execution's stream carry, so that the document describes all of it: the framework sees a stream of text.</summary>
internal sealed record ChangeViews(ExecutionStatusChange Status, ExecutionStep Step, ExecutionEnd End)
{
    /// <summary>The schema of each event's data, by the event's name.</summary>
    public static IReadOnlyDictionary<string, string> OfEvents { get; } = new Dictionary<string, string>
    {
        [ExecutionChange.Status] = nameof(ExecutionStatusChange),
        [ExecutionChange.Step] = nameof(ExecutionStep),
        [ExecutionChange.End] = nameof(ExecutionEnd),
    };
}
