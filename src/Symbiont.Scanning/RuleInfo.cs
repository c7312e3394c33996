namespace Symbiont.Scanning;

/// <summary>What a reader is told of a rule, whoever enforces it.</summary>
/// <param name="Name">Unique among all rules of a scanner, lower case with dashes: <c>pipe-to-shell</c>.</param>
/// <param name="Category">Group of rules of one kind of attack, for example <c>reverse-shell</c>.</param>
/// <param name="Severity">Of a finding whose evidence is strong.</param>
/// <param name="Description">What is found, as one sentence; the message of a finding unless it has a better one.</param>
/// <param name="Why">What an attacker gains by it.</param>
/// <param name="Repair">What to do instead.</param>
public sealed record RuleInfo(string Name, string Category, Severity Severity, string Description, string Why, string Repair);
