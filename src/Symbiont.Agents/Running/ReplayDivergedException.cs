using Symbiont.Language.Interpretation;

namespace Symbiont.Agents.Running;

/// <summary>The program asks for something else than the journal says it did. The execution acts no more.</summary>
internal sealed class ReplayDivergedException(ActionCall call, JournalRow written) : Exception(
    $"At {call.Path} the journal has {written.Action} (line {written.Line}), but the program asks for {call.Name} (line {call.Position.Line}) or gives it other arguments.")
{
    public int Line { get; } = call.Position.Line;

    public int Column { get; } = call.Position.Column;
}
