namespace Symbiont.Scanning;

/// <summary>A pattern that an operator denies, besides the built-in rules. It counts wherever it stands.</summary>
/// <param name="Name">As findings name it; none of the built-in names.</param>
/// <param name="Pattern">Regular expression, case ignored, searched in the plain form of every source. What cannot run without backtracking runs with a time limit.</param>
/// <param name="Severity">Of its findings.</param>
/// <param name="Description">Message of its findings.</param>
public sealed record CustomRule(string Name, string Pattern, Severity Severity, string Description);
