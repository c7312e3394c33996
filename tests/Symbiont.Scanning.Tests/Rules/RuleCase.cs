namespace Symbiont.Scanning.Tests.Rules;

/// <summary>Texts that break a rule, one of them disguised, and texts that only look as if.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Hits">File and text; break the rule in the open.</param>
/// <param name="Disguised">Break the rule under a disguise.</param>
/// <param name="NearMisses">Do not break it.</param>
public sealed record RuleCase(string Rule, (string File, string Text)[] Hits, (string File, string Text)[] Disguised, (string File, string Text)[] NearMisses);
