namespace Symbiont.Scanning.Code.Flow;

/// <summary>What a value at a sink amounts to.</summary>
internal sealed record Judged(RuleInfo Rule, string Message, Severity Severity, Confidence Confidence);
