namespace Symbiont.Agents;

/// <summary>Something in a program that is allowed and probably not meant.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Message">One sentence.</param>
public sealed record ProgramWarning(int Line, int Column, string Message);
