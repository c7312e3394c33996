namespace Symbiont.Scanning.Code.Shell;

/// <summary>A rule broken by a command.</summary>
internal sealed record ShellFinding(RuleInfo Rule, int Start, string Message, Severity Severity, Confidence Confidence);
