using Symbiont.Agents.Policies;
using static Symbiont.Agents.Tests.Policies.Policing;

namespace Symbiont.Agents.Tests.Policies;

/// <summary>Which words of policies cover which actions.</summary>
public sealed class PolicyFamilyTests
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
    [InlineData("agent_communication", "send_to(\"a\", \"m\")", "http.get(\"u\")")]
    [InlineData("ask", "ask(\"a\", \"m\")", "send_to(\"a\", \"m\")")]
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
        Assert.Equal(DecisionEffect.Deny, Effect("deny: use_llm", "analyze(\"x\")", performer: PerformedBy.Model));
        Assert.Equal(DecisionEffect.Deny, Effect("deny: analyze", "analyze(\"x\")", performer: PerformedBy.Model));
        Assert.Equal(DecisionEffect.Allow, Effect("deny: invoke_tool", "analyze(\"x\")", performer: PerformedBy.Model));
        Assert.Equal(DecisionEffect.Allow, Effect("allow: analyze", "reason(\"x\")"));
        Assert.Equal(DecisionEffect.Deny, Effect("allow: [\"read\", \"analyze\"]", "publish(\"x\")", performer: PerformedBy.Model));
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
        Assert.Equal(DecisionEffect.RequireUnmet, Effect($"require: rate_limiting for {name}", call));
        Assert.Equal(DecisionEffect.RequireApproval, Effect($"require: approval(\"x\") for {name}", call));
    }
}
