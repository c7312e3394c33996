using Symbiont.Agents.Policies;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Tests.Policies;

public sealed class ProgramPoliciesTests
{
    private const string Program = """
        agent main(target: string) {
            policy outer { deny: exec if target == "prod" audit: exec }
            with { return helper(target, "web"); }
        }
        agent helper(place: string, service: string) {
            policy inner { deny: exec(what) if what == service && place == "test" audit: network_access }
            with { exec(service); return http.get("u"); }
        }
        """;

    [Theory]
    [InlineData("prod", "outer")]
    [InlineData("test", "inner")]
    [InlineData("dev", null)]
    public void A_called_agent_acts_under_its_own_policies_and_its_callers(string target, string? refusedBy)
    {
        var (policies, call) = Begin(target);
        var decision = policies.Decide(call, new Dictionary<string, Value>(), strict: false);
        Assert.Equal(refusedBy, decision.Policy);
        Assert.Equal(refusedBy is null, decision.IsAllowed);
        Assert.False(policies.Decide(call, new Dictionary<string, Value>(), strict: true).IsAllowed);
    }

    [Fact]
    public void The_record_keeps_what_one_of_them_wants_kept()
    {
        var (policies, call) = Begin("dev");
        Assert.True(policies.Audits(call, new Dictionary<string, Value>()));
        Assert.False(policies.Of("helper").Audits(call, new Dictionary<string, Value>()));
    }

    [Fact]
    public void A_call_that_nobody_asks_for_is_not_decided()
    {
        var (policies, call) = Begin("dev");
        Assert.Throws<ArgumentException>(() => policies.Decide(call with { Agents = [] }, new Dictionary<string, Value>(), strict: false));
    }

    private static (ProgramPolicies Policies, ActionCall Call) Begin(string target)
    {
        var program = CompiledProgram.From(Parser.Parse(Program).Program);
        var parameters = new Dictionary<string, Value> { ["target"] = Value.Of(target) };
        var step = Interpreter.Start(program, program.AgentFor("main")!, parameters).Run();
        return (ProgramPolicies.From(program, Program), Assert.IsType<InterpreterStep.ActionRequested>(step).Call);
    }
}
