using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>Why the interpreter stopped.</summary>
public abstract record InterpreterStep
{
    private InterpreterStep()
    {
    }

    /// <summary>The program came to its end with this result.</summary>
    public sealed record Completed(Value Value) : InterpreterStep;

    /// <summary>The program ended with an error that nothing caught.</summary>
    public sealed record Failed(ExecutionError Error) : InterpreterStep;

    /// <summary>The program waits for the action's answer: <see cref="Interpreter.Resume"/> or <see cref="Interpreter.ResumeWithError"/>.</summary>
    public sealed record ActionRequested(ActionCall Call) : InterpreterStep;

    /// <summary>The program waits for all branches: <see cref="Interpreter.ResumeBranches"/>.</summary>
    public sealed record BranchesRequested(ParallelForm Form) : InterpreterStep;
}
