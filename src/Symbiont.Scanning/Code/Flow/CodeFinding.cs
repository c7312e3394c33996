namespace Symbiont.Scanning.Code.Flow;

/// <summary>A rule broken at a place of a file.</summary>
internal sealed record CodeFinding(RuleInfo Rule, int Start, int Length, string Message, Severity Severity, Confidence Confidence);
