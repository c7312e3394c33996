using Symbiont.Agents.Policies;
using static Symbiont.Agents.Tests.Policies.Policing;

namespace Symbiont.Agents.Tests.Policies;

/// <summary>What rules can be about, and what happens when that cannot be told.</summary>
public sealed class PolicyOperandTests
{
    /// <summary>"Operands are …"</summary>
    [Theory]
    [InlineData("deny: \"exec\"", DecisionEffect.Deny)]
    [InlineData("deny: exec", DecisionEffect.Deny)]
    [InlineData("deny: EXECUTE_code", DecisionEffect.Deny)]
    [InlineData("deny: [\"a\", exec]", DecisionEffect.Deny)]
    [InlineData("deny: [\"a\", [b, exec(command)]]", DecisionEffect.Deny)]
    [InlineData("deny: exec(command) if command == \"rm\"", DecisionEffect.Deny)]
    [InlineData("deny: exec(command) if command == \"ls\"", DecisionEffect.Allow)]
    [InlineData("deny: exec(what, flag) if flag == \"-rf\"", DecisionEffect.Deny)]
    [InlineData("deny: exec(_, flag) if flag == \"-x\"", DecisionEffect.Allow)]
    [InlineData("deny: exec(\"rm\")", DecisionEffect.Deny)]
    [InlineData("deny: exec(\"ls\")", DecisionEffect.Allow)]
    [InlineData("deny: exec(dir: d) if d == \"/\"", DecisionEffect.Deny)]
    [InlineData("deny: execute_code(command) if command == \"rm\"", DecisionEffect.Deny)]
    [InlineData("deny: any", DecisionEffect.Deny)]
    [InlineData("deny: any if user.blocked", DecisionEffect.Allow)]
    [InlineData("deny: user.blocked", DecisionEffect.Allow)]
    [InlineData("deny: user.role == \"guest\"", DecisionEffect.Deny)]
    [InlineData("deny: is_night(hour)", DecisionEffect.Allow)]
    [InlineData("deny: user.role.contains(\"est\")", DecisionEffect.Deny)]
    [InlineData("deny: http.get", DecisionEffect.Allow)]
    public void Operands(string rules, object effect) => Assert.Equal(effect, Effect(rules, "exec(\"rm\", \"-rf\", dir: \"/\")"));

    /// <summary>The author of a rule and the author of a program need not agree on the names of arguments.</summary>
    [Theory]
    [InlineData("http.get(url)", "http.get(\"http://evil\")")]
    [InlineData("http.get(url)", "http.get(url: \"http://evil\")")]
    [InlineData("http.get(address)", "http.get(url: \"http://evil\")")]
    [InlineData("http.get(address, headers)", "http.get(headers: {}, url: \"http://evil\")")]
    [InlineData("http.get(headers, address)", "http.get(headers: {}, url: \"http://evil\")")]
    public void An_argument_under_another_name_does_not_slip_through(string pattern, string call)
    {
        var name = pattern.Contains("address", StringComparison.Ordinal) ? "address" : "url";
        Assert.Equal(DecisionEffect.Deny, Effect($"deny: {pattern} if {name} == \"http://evil\"", call));
        Assert.Equal(DecisionEffect.Allow, Effect($"deny: {pattern} if {name} == \"http://good\"", call));
    }

    /// <summary>"A guard that cannot be evaluated counts against the program."</summary>
    [Theory]
    [InlineData("user.nothing.deep == 1")]
    [InlineData("unknown")]
    [InlineData("hour")]
    [InlineData("hour / 0 == 1")]
    [InlineData("http.get(\"u\").ok")]
    [InlineData("check_with_somebody()")]
    [InlineData("range(0, 1000000000).map(x => x).length > 1")]
    public void A_guard_that_cannot_be_evaluated_counts_against_the_program(string guard)
    {
        Assert.Equal(DecisionEffect.Deny, Effect($"deny: exec if {guard}", "exec(\"ls\")"));
        Assert.Equal(DecisionEffect.Deny, Effect($"allow: exec if {guard}", "exec(\"ls\")"));
        Assert.Equal(DecisionEffect.Allow, Effect($"deny: http.get if {guard}", "exec(\"ls\")"));
    }

    [Fact]
    public void A_name_of_a_pattern_that_the_call_does_not_give_is_unbound_even_when_it_is_bound_outside()
    {
        Assert.Equal(DecisionEffect.Deny, Effect("deny: exec(user) if user.blocked", "exec()"));
        Assert.Equal(DecisionEffect.Allow, Effect("deny: exec if user.blocked", "exec()"));
    }

    [Fact]
    public void What_has_no_meaning_as_an_operand_counts_against_the_program()
    {
        Assert.Equal(DecisionEffect.Deny, Effect("deny: {a: 1}", "exec()"));
        Assert.Equal(DecisionEffect.Deny, Effect("allow: {a: 1}", "exec()"));
        Assert.Equal(DecisionEffect.Deny, Effect("allow: exec for friends", "exec()"));
        Assert.Equal(DecisionEffect.Deny, Effect("deny: exec with care", "exec()"));
    }
}
