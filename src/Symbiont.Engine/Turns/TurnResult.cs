namespace Symbiont.Engine;

/// <summary>What one turn of a batch came to.</summary>
/// <param name="Call">Whom to tell.</param>
/// <param name="Ran">The method's finished task; null: it failed or did not run.</param>
/// <param name="Error">Why it failed.</param>
/// <param name="Committed">What is to happen once after the commit.</param>
internal sealed record TurnResult(Call Call, Task? Ran, Exception? Error, IReadOnlyList<Action> Committed);
