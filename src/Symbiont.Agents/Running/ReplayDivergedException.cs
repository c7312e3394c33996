using Symbiont.Language.Interpretation;

namespace Symbiont.Agents.Running;

/// <summary>The program asks for something else than the journal says it did. The execution acts no more.</summary>
internal sealed class ReplayDivergedException(ActionCall call, string message) : Exception(message)
{
    public int Line { get; } = call.Position.Line;

    public int Column { get; } = call.Position.Column;

    public static ReplayDivergedException Other(ActionCall call, JournalRow written) => new(call,
        $"At {call.Path} the journal has {written.Action} (line {written.Line}), but the program asks for {call.Name} (line {call.Position.Line}) or gives it other arguments.");

    public static ReplayDivergedException Twice(ActionCall call) => new(call, $"At {call.Path} the journal has two results of {call.Name} (line {call.Position.Line}).");

    public static ReplayDivergedException Missing(ActionCall call) => new(call,
        $"At {call.Path} the journal has no result of {call.Name} (line {call.Position.Line}), but it has what was done after that.");

    public static ReplayDivergedException Skipped(ActionCall call, string path) => new(call,
        $"The program asks for {call.Name} (line {call.Position.Line}) at {call.Path}, but it never came to what the journal has at {path}.");
}
