using Symbiont.Agents.Policies;
using Symbiont.Language.Values;
using static Symbiont.Agents.Tests.Policies.Policing;

namespace Symbiont.Agents.Tests.Policies;

public sealed class PolicySetTests
{
    [Fact]
    public void The_rules_of_the_program_and_of_the_agent_apply_but_not_those_of_other_agents()
    {
        var gate = new PolicyGate(Parsed("""
            policy all { deny: exec }
            agent main { policy own { deny: http.get } }
            agent other { policy theirs { deny: any } }
            """), strict: false);
        Assert.Equal("all", gate.Decide(Call("exec()"), Bindings).Policy);
        Assert.Equal("own", gate.Decide(Call("http.get()"), Bindings).Policy);
        Assert.True(gate.Decide(Call("file.read()"), Bindings).IsAllowed);
    }

    [Theory]
    [InlineData("require: user_consent", "UNKNOWN_OBLIGATION")]
    [InlineData("require: \"encryption\"", "UNKNOWN_OBLIGATION")]
    [InlineData("require: [approved, mystery(1)]", "UNKNOWN_OBLIGATION")]
    [InlineData("require: { encryption: \"aes\" }", "UNKNOWN_OBLIGATION")]
    [InlineData("allow: exec for friends", "UNCHECKED_QUALIFIER")]
    [InlineData("deny: exec with care", "UNCHECKED_QUALIFIER")]
    public void What_the_runtime_does_not_know_is_a_warning_with_its_place(string rules, string code)
    {
        var warning = Assert.Single(Set(rules).Warnings);
        Assert.Equal(code, warning.Code);
        Assert.Equal(5, warning.Line);
    }

    [Theory]
    [InlineData("require: approved")]
    [InlineData("require: approval(\"x\")")]
    [InlineData("require: [rate_limiting, user.role == \"guest\", is_night(hour)]")]
    [InlineData("require: tier == \"gold\"")]
    [InlineData("allow: anything deny: whatever audit: all_operations with timestamps")]
    public void What_the_runtime_knows_is_none(string rules) => Assert.Empty(Set(rules, "metadata { tier = \"gold\" }").Warnings);

    [Theory]
    [InlineData("", true)]
    [InlineData("audit: { log_level: \"info\" }", true)]
    [InlineData("audit: all_operations", true)]
    [InlineData("audit: network_access", false)]
    [InlineData("audit: [network_access, exec]", true)]
    [InlineData("audit: exec(command) if command == \"ls\"", true)]
    [InlineData("audit: exec(command) if command == \"rm\"", false)]
    [InlineData("audit: exec if unknown", true)]
    [InlineData("audit: any if user.blocked", false)]
    public void Audit_rules_choose_what_the_record_keeps(string rules, bool kept) => Assert.Equal(kept, Set(rules).Audits(Call("exec(\"ls\")"), Bindings));

    [Fact]
    public void A_guard_may_have_the_name_of_a_builtin_as_a_parameter()
    {
        var gate = new PolicyGate(Parsed("agent main(values: any) { policy p { allow: exec if values.contains(1) } }"), strict: false);
        Assert.True(gate.Decide(Call("exec()"), new Dictionary<string, Value> { ["values"] = Value.Array(Value.Of(1)) }).IsAllowed);
    }
}
