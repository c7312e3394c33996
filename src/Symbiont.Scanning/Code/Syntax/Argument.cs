namespace Symbiont.Scanning.Code.Syntax;

/// <summary>An argument of a call.</summary>
/// <param name="Name">The keyword it is passed by; null when by position.</param>
/// <param name="Value">What is passed.</param>
internal readonly record struct Argument(string? Name, Expression Value);
