using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Running;

/// <summary>What the program is told of an action: a value, or an error to raise.</summary>
internal readonly record struct ActionOutcome(Value? Value, ErrorInfo? Error)
{
    public static ActionOutcome Of(Value value) => new(value, null);

    public static ActionOutcome Failed(ErrorInfo error) => new(null, error);

    public InterpreterStep Tell(Interpreter interpreter) => Error is { } error ? interpreter.ResumeWithError(error) : interpreter.Resume(Value!);
}
