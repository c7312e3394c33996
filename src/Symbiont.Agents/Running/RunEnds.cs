using Symbiont.Language.Interpretation;

namespace Symbiont.Agents.Running;

/// <summary>The ends that the host itself decides.</summary>
internal static class RunEnds
{
    public static RunEnd TimedOut(ExecutionState state) => new(ExecutionStatus.TimedOut, null, false,
        new(ErrorCodes.Timeout, $"The execution took longer than its timeout of {state.Timeout!.Value.TotalSeconds:0.###} s.", null, null));

    public static RunEnd Cancelled() => new(ExecutionStatus.Cancelled, null, false, new("CANCELLED", "The execution was cancelled.", null, null));

    public static RunEnd Failed(string code, string message, int? line = null, int? column = null) =>
        new(ExecutionStatus.Failed, null, false, new(code, message, line, column));
}
