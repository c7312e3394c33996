namespace Symbiont.Agents;

/// <summary>Why an execution ended without a result.</summary>
/// <param name="Code">Upper-case code, for example <c>UNRESOLVED_ACTION</c>.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Line">1-based line of the program; null: not tied to one.</param>
/// <param name="Column">1-based.</param>
public sealed record ExecutionFailure(string Code, string Message, int? Line, int? Column);
