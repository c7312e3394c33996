namespace Symbiont.Agents.Running;

/// <summary>How an execution ends.</summary>
/// <param name="Status">Completed, failed or timed out.</param>
/// <param name="Result">The result in the exact encoding; null: none.</param>
/// <param name="ResultSealed">The result holds a secret and is encrypted.</param>
/// <param name="Error">Why it failed.</param>
internal sealed record RunEnd(ExecutionStatus Status, string? Result, bool ResultSealed, ExecutionFailure? Error)
{
    /// <summary>The result as the delegating execution gets it, in the exact encoding: secrets are hidden from it, for it has not read them itself.</summary>
    public string? ForParent { get; init; } = Result;

    /// <summary>The result is a record with <c>continue: true</c>.</summary>
    public bool AsksForMore { get; init; }
}
