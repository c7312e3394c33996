using Symbiont.Agents.Policies;
using static Symbiont.Agents.Tests.Policies.Policing;

namespace Symbiont.Agents.Tests.Policies;

/// <summary>The sentences of the language's chapter on policies, one after another.</summary>
public sealed class PolicyGateTests
{
    /// <summary>"Actions belong to families": every word and an action that it covers, and one that it does not.</summary>
    [Theory]
    [InlineData("network_access", "http.get(\"u\")", "exec(\"ls\")")]
    [InlineData("http_request", "http.post(\"u\")", "file.read(\"f\")")]
    [InlineData("https_request", "http.put(\"u\")", "memory.get(\"k\")")]
    [InlineData("web_request", "http.delete(\"u\")", "reason(\"p\")")]
    [InlineData("api_access", "http.request(\"GET\", \"u\")", "ask(\"a\", \"m\")")]
    [InlineData("execute_code", "exec(\"ls\")", "http.get(\"u\")")]
    [InlineData("spawn_process", "exec(\"ls\")", "file.write(\"f\", \"x\")")]
    [InlineData("execute", "exec(\"ls\")", "tool_call(\"t\")")]
    [InlineData("file_access", "file.append(\"f\", \"x\")", "memory.set(\"k\", 1)")]
    [InlineData("read_file", "file.list(\"d\")", "file.write(\"f\", \"x\")")]
    [InlineData("read_file", "file.stat(\"f\")", "file.append(\"f\", \"x\")")]
    [InlineData("write_file", "file.write(\"f\", \"x\")", "file.read(\"f\")")]
    [InlineData("memory_read", "memory.search(\"q\")", "memory.set(\"k\", 1)")]
    [InlineData("memory_write", "memory.delete(\"k\")", "memory.get(\"k\")")]
    [InlineData("use_llm", "reason(\"p\")", "http.get(\"u\")")]
    [InlineData("delegate", "delegate(\"a\", 1)", "send_to(\"a\", \"m\")")]
    [InlineData("agents", "ask(\"a\", \"m\")", "exec(\"ls\")")]
    [InlineData("invoke_tool", "tool_call(\"t\", {})", "http.get(\"u\")")]
    [InlineData("invoke_tool", "restart(\"web\")", "reason(\"p\")")]
    [InlineData("restart", "restart(\"web\")", "stop(\"web\")")]
    [InlineData("read_secret", "vault://db", "memory.get(\"k\")")]
    [InlineData("request_approval", "request_approval(\"r\", \"x\")", "exec(\"ls\")")]
    [InlineData("http.get", "http.get(\"u\")", "http.post(\"u\")")]
    [InlineData("any", "anything()", null)]
    public void A_word_covers_its_actions_and_no_others(string word, string covered, string? uncovered)
    {
        Assert.Equal(DecisionEffect.Deny, Effect($"deny: \"{word}\"", covered));
        Assert.Equal(DecisionEffect.Allow, Effect($"allow: \"{word}\"", covered, strict: true));
        if (uncovered is null)
            return;
        Assert.Equal(DecisionEffect.Allow, Effect($"deny: \"{word}\"", uncovered));
        Assert.Equal(DecisionEffect.Deny, Effect($"allow: \"{word}\"", uncovered, strict: true));
    }

    [Fact]
    public void A_reasoned_function_belongs_to_the_model_and_to_the_names_that_programs_call()
    {
        Assert.Equal(DecisionEffect.Deny, Effect("deny: use_llm", "analyze(\"x\")", performer: ActionPerformer.Model));
        Assert.Equal(DecisionEffect.Deny, Effect("deny: analyze", "analyze(\"x\")", performer: ActionPerformer.Model));
        Assert.Equal(DecisionEffect.Allow, Effect("deny: invoke_tool", "analyze(\"x\")", performer: ActionPerformer.Model));
        Assert.Equal(DecisionEffect.Allow, Effect("allow: analyze", "reason(\"x\")"));
        Assert.Equal(DecisionEffect.Deny, Effect("allow: [\"read\", \"analyze\"]", "publish(\"x\")", performer: ActionPerformer.Model));
    }

    [Fact]
    public void A_tool_is_known_by_its_name_however_it_is_called()
    {
        Assert.Equal(DecisionEffect.Deny, Effect("deny: restart", "tool_call(\"restart\", {service: \"db\"})"));
        Assert.Equal(DecisionEffect.Deny, Effect("deny: restart(service) if service == \"db\"", "tool_call(\"restart\", {service: \"db\"})"));
        Assert.Equal(DecisionEffect.Deny, Effect("deny: restart(service) if service == \"db\"", "tool_call(name: \"restart\", args: [\"db\"])"));
        Assert.Equal(DecisionEffect.Allow, Effect("deny: restart(service) if service == \"db\"", "tool_call(\"restart\", {service: \"web\"})"));
        Assert.Equal(DecisionEffect.Allow, Effect("allow: restart", "tool_call(\"restart\", {})", strict: true));
    }

    /// <summary>"… need no leave but can be denied."</summary>
    [Theory]
    [InlineData("log(\"x\")")]
    [InlineData("audit_log(\"x\")")]
    [InlineData("now()")]
    [InlineData("uuid()")]
    [InlineData("random()")]
    [InlineData("sleep(1s)")]
    [InlineData("wait_event(\"x\")")]
    [InlineData("emit(\"x\", 1)")]
    public void Free_actions_need_no_leave_but_can_be_denied(string call)
    {
        var name = call[..call.IndexOf('(')];
        Assert.Equal(DecisionEffect.Allow, Effect("allow: \"exec\" require: \"approval\"", call, strict: true));
        Assert.Equal(DecisionEffect.Deny, Effect($"deny: {name}", call));
        Assert.Equal(DecisionEffect.RequireUnmet, Effect($"require: approval(\"x\") for {name}", call));
    }

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
    [InlineData("require: approval(\"on_call\")", false, DecisionEffect.RequireUnmet)]
    [InlineData("require: rate_limiting", false, DecisionEffect.RequireUnmet)]
    [InlineData("require: \"rate_limiting\"", false, DecisionEffect.RequireUnmet)]
    [InlineData("require: { rate_limiting: \"100/minute\" }", false, DecisionEffect.RequireUnmet)]
    [InlineData("require: { rate_limiting: false }", false, DecisionEffect.Allow)]
    [InlineData("require: user_consent", false, DecisionEffect.Allow)]
    [InlineData("require: [approved, user_consent]", false, DecisionEffect.Allow)]
    [InlineData("require: [approved, approval(\"x\")]", false, DecisionEffect.RequireUnmet)]
    [InlineData("allow: exec require: user_consent", true, DecisionEffect.RequireUnmet)]
    [InlineData("allow: exec require: encryption(\"aes\")", true, DecisionEffect.RequireUnmet)]
    [InlineData("require: approval(\"x\") if hour > 20", false, DecisionEffect.Allow)]
    [InlineData("require: approval(\"x\") if user.missing.deep", false, DecisionEffect.RequireUnmet)]
    [InlineData("require: approval(\"x\") for restart", false, DecisionEffect.Allow)]
    [InlineData("require: approval(\"x\") for [restart, execute_code]", false, DecisionEffect.RequireUnmet)]
    [InlineData("require: approved with mystery", true, DecisionEffect.Deny)]
    [InlineData("allow: exec require: approved with mystery", true, DecisionEffect.RequireUnmet)]
    public void What_is_required_must_be_given(string rules, bool strict, object effect) => Assert.Equal(effect, Effect(rules, "exec(\"ls\")", strict));

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

    [Fact]
    public void A_refusal_names_the_rule_that_decided()
    {
        var decision = Decide("deny: exec(command)\n    if command == \"rm\"", "exec(\"rm\")");
        Assert.Equal(("p", "deny: exec(command) if command == \"rm\"", 5), (decision.Policy, decision.Rule, decision.Line));
        Assert.Equal("Policy 'p' denies 'exec'.", decision.Reason);

        decision = Decide("deny: exec if hour / 0 == 1", "exec(\"rm\")");
        Assert.Equal("Policy 'p' denies 'exec', since its condition cannot be evaluated: Division by zero.", decision.Reason);

        decision = Decide("require: approval(\"on_call\")", "exec(\"rm\")");
        Assert.Equal("Policy 'p' refuses 'exec': 'approval' is required, and this runtime cannot meet that obligation yet.", decision.Reason);

        decision = Decide("", "exec(\"rm\")", strict: true);
        Assert.Null(decision.Policy);
        Assert.Equal("No rule allows 'exec', and the policy is strict.", decision.Reason);
    }
}
