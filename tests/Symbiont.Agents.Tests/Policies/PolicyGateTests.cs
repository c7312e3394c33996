using Symbiont.Agents.Policies;
using static Symbiont.Agents.Tests.Policies.Policing;

namespace Symbiont.Agents.Tests.Policies;

/// <summary>The sentences of the language's chapter on policies, one after another.</summary>
public sealed class PolicyGateTests
{
    /// <summary>"Order: a deny …; then, if any allow speaks of its family, one that covers it must hold; otherwise it is allowed …"</summary>
    [Theory]
    [InlineData("", false, DecisionEffect.Allow)]
    [InlineData("", true, DecisionEffect.Deny)]
    [InlineData("deny: http.get", false, DecisionEffect.Deny)]
    [InlineData("deny: http.get if user.blocked", false, DecisionEffect.Allow)]
    [InlineData("allow: any deny: http.get", false, DecisionEffect.Deny)]
    [InlineData("allow: http.post", false, DecisionEffect.Deny)]
    [InlineData("allow: network_access", true, DecisionEffect.Allow)]
    [InlineData("allow: network_access if user.role == \"admin\"", false, DecisionEffect.Deny)]
    [InlineData("allow: network_access if user.role == \"admin\" allow: http.get if hour == 9", false, DecisionEffect.Allow)]
    [InlineData("allow: exec", false, DecisionEffect.Allow)]
    [InlineData("allow: exec", true, DecisionEffect.Deny)]
    [InlineData("allow: restart", false, DecisionEffect.Allow)]
    [InlineData("allow: any if hour > 20", false, DecisionEffect.Deny)]
    [InlineData("allow: any if is_night(hour)", false, DecisionEffect.Deny)]
    [InlineData("allow: any if !is_night(hour)", true, DecisionEffect.Allow)]
    public void Denials_go_before_leave_and_leave_closes_its_family(string rules, bool strict, object effect) =>
        Assert.Equal(effect, Effect(rules, "http.get(\"https://a\")", strict));

    /// <summary>"require must hold … or names an obligation …; an unknown one is a warning at create and refuses in strict."</summary>
    [Theory]
    [InlineData("require: approved", false, DecisionEffect.Allow)]
    [InlineData("require: !approved", false, DecisionEffect.RequireUnmet)]
    [InlineData("require: user.role == \"guest\" && hour < 10", false, DecisionEffect.Allow)]
    [InlineData("require: user.nothing.deep", false, DecisionEffect.RequireUnmet)]
    [InlineData("require: hour", false, DecisionEffect.RequireUnmet)]
    [InlineData("require: contains([\"guest\"], user.role)", false, DecisionEffect.Allow)]
    [InlineData("require: is_night(hour)", false, DecisionEffect.RequireUnmet)]
    [InlineData("require: approval(\"on_call\")", false, DecisionEffect.RequireApproval)]
    [InlineData("require: rate_limiting", false, DecisionEffect.RequireUnmet)]
    [InlineData("require: \"rate_limiting\"", false, DecisionEffect.RequireUnmet)]
    [InlineData("require: { rate_limiting: \"100/minute\" }", false, DecisionEffect.RequireUnmet)]
    [InlineData("require: { rate_limiting: false }", false, DecisionEffect.Allow)]
    [InlineData("require: user_consent", false, DecisionEffect.Allow)]
    [InlineData("require: [approved, user_consent]", false, DecisionEffect.Allow)]
    [InlineData("require: [approved, approval(\"x\")]", false, DecisionEffect.RequireApproval)]
    [InlineData("allow: exec require: user_consent", true, DecisionEffect.RequireUnmet)]
    [InlineData("allow: exec require: encryption(\"aes\")", true, DecisionEffect.RequireUnmet)]
    [InlineData("require: approval(\"x\") if hour > 20", false, DecisionEffect.Allow)]
    [InlineData("require: approval(\"x\") if user.missing.deep", false, DecisionEffect.RequireApproval)]
    [InlineData("require: approval(\"x\") for restart", false, DecisionEffect.Allow)]
    [InlineData("require: approval(\"x\") for [restart, execute_code]", false, DecisionEffect.RequireApproval)]
    [InlineData("require: approved with mystery", true, DecisionEffect.Deny)]
    [InlineData("allow: exec require: approved with mystery", true, DecisionEffect.RequireUnmet)]
    public void What_is_required_must_be_given(string rules, bool strict, object effect) => Assert.Equal(effect, Effect(rules, "exec(\"ls\")", strict));

    [Fact]
    public void A_refusal_names_the_rule_that_decided()
    {
        var decision = Decide("deny: exec(command)\n    if command == \"rm\"", "exec(\"rm\")");
        Assert.Equal(("p", "deny: exec(command) if command == \"rm\"", 5), (decision.Policy, decision.Rule, decision.Line));
        Assert.Equal("Policy 'p' denies 'exec'.", decision.Reason);

        decision = Decide("deny: exec if hour / 0 == 1", "exec(\"rm\")");
        Assert.Equal("Policy 'p' denies 'exec', since its condition cannot be evaluated: Division by zero.", decision.Reason);

        decision = Decide("require: rate_limiting", "exec(\"rm\")");
        Assert.Equal("Policy 'p' refuses 'exec': 'rate_limiting' is required, and this runtime cannot meet that obligation yet.", decision.Reason);

        decision = Decide("", "exec(\"rm\")", strict: true);
        Assert.Null(decision.Policy);
        Assert.Equal("No rule allows 'exec', and the policy is strict.", decision.Reason);
    }

    [Theory]
    [InlineData("require: approval(\"on_call\")", "on_call")]
    [InlineData("require: \"approval\"", "")]
    [InlineData("require: approval", "")]
    [InlineData("require: approval(legal)", "legal")]
    [InlineData("require: { approval: \"on_call\", rate_limiting: false }", "on_call")]
    [InlineData("require: [approval(\"a\"), approval(\"b\"), approval(\"a\")]", "a,b")]
    [InlineData("require: approval(\"a\") require: approval(\"b\") if hour == 9", "a,b")]
    [InlineData("require: approval(\"a\") require: approval(\"b\") if hour == 1", "a")]
    public void Everybody_is_asked_whom_a_rule_names(string rules, string approvers)
    {
        var decision = Decide(rules, "exec(\"ls\")");

        Assert.Equal(DecisionEffect.RequireApproval, decision.Effect);
        Assert.Equal(approvers, string.Join(',', decision.Approvers));
    }

    [Theory]
    [InlineData("require: approval(\"a\") deny: exec", DecisionEffect.Deny)]
    [InlineData("require: approval(\"a\") require: !approved", DecisionEffect.RequireUnmet)]
    [InlineData("require: [approval(\"a\"), rate_limiting]", DecisionEffect.RequireUnmet)]
    [InlineData("allow: memory_read require: approval(\"a\")", DecisionEffect.RequireApproval)]
    public void Nobody_is_asked_about_what_is_refused_anyway(string rules, object effect) => Assert.Equal(effect, Effect(rules, "exec(\"ls\")"));

    [Fact]
    public void To_ask_for_an_approval_needs_no_approval() =>
        Assert.Equal(DecisionEffect.Allow, Effect("require: approval(\"a\")", "request_approval(\"a\", \"b\")"));
}
