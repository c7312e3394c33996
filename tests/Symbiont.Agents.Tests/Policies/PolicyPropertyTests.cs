using FsCheck;
using FsCheck.Fluent;
using Symbiont.Agents.Policies;
using static Symbiont.Agents.Tests.Policies.Policing;

namespace Symbiont.Agents.Tests.Policies;

/// <summary>What holds of every policy there can be.</summary>
public sealed class PolicyPropertyTests
{
    private static readonly string[] Operands =
        ["exec", "\"network_access\"", "http.get", "[read_file, restart]", "exec(c)", "any", "restart(s)", "memory_write", "user.blocked", "{a: 1}", "use_llm", "log"];

    private static readonly string[] Guards = ["", " if hour == 9", " if hour == 1", " if unknown", " if c == \"ls\"", " if user.role == \"guest\""];

    private static readonly string[] Requirements = ["approved", "!approved", "approval(\"x\")", "mystery", "user.role == \"guest\""];

    private static readonly string[] Calls =
        ["exec(\"ls\")", "http.get(\"u\")", "http.post(\"u\")", "restart(\"web\")", "tool_call(\"restart\")", "file.write(\"f\")", "memory.set(\"k\", 1)", "log(\"x\")", "now()", "vault://x"];

    private static readonly Gen<string> Rule = Gen.OneOf(
        from effect in Gen.Elements("allow", "deny", "audit")
        from operand in Gen.Elements(Operands)
        from guard in Gen.Elements(Guards)
        select $"{effect}: {operand}{guard}",
        from requirement in Gen.Elements(Requirements)
        from guard in Gen.Elements(Guards)
        select $"require: {requirement}{guard}");

    private static readonly Arbitrary<string[]> Policies = Rule.ArrayOf().ToArbitrary();

    private static readonly Arbitrary<string> Call = Gen.Elements(Calls).ToArbitrary();

    [Fact]
    public void A_denial_wins_over_whatever_else_is_said() =>
        Check((rules, call) => Effect(Join([.. rules, "deny: any"]), call) == DecisionEffect.Deny);

    [Fact]
    public void More_rules_that_deny_never_allow_more() =>
        Check((rules, call) => !Decide(Join([.. rules, "deny: exec if hour == 9"]), call).IsAllowed || Decide(Join(rules), call).IsAllowed);

    [Fact]
    public void What_strict_allows_the_default_allows_too() =>
        Check((rules, call) => !Decide(Join(rules), call, strict: true).IsAllowed || Decide(Join(rules), call).IsAllowed);

    [Fact]
    public void The_order_of_rules_does_not_change_the_effect() =>
        Check((rules, call) => Effect(Join(rules), call) == Effect(Join([.. rules.Reverse()]), call));

    [Fact]
    public void The_same_question_has_the_same_answer() =>
        Check((rules, call) => (Decide(Join(rules), call), Decide(Join(rules), call)) is var (one, other)
            && one with { Approvers = [] } == other with { Approvers = [] } && one.Approvers.SequenceEqual(other.Approvers));

    [Fact]
    public void Every_refusal_says_why() =>
        Check((rules, call) => Decide(Join(rules), call, strict: true) is { Reason.Length: > 0 } decision && (decision.Rule is null) == (decision.Policy is null));

    private static void Check(Func<string[], string, bool> property) =>
        Prop.ForAll(Policies, Call, property).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(8));

    private static string Join(string[] rules) => string.Join('\n', rules);
}
