using Symbiont.Agents.Policies;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Tests.Policies;

/// <summary>Decides about calls written as the program writes them.</summary>
internal static class Policing
{
    public static readonly IReadOnlyDictionary<string, Value> Bindings = new Dictionary<string, Value>
    {
        ["user"] = Value.Record(("role", Value.Of("guest")), ("blocked", Value.False)),
        ["hour"] = Value.Of(9),
        ["approved"] = Value.True,
    };

    /// <summary>The rules of one policy in an agent with the parameters of <see cref="Bindings"/>.</summary>
    public static PolicySet Set(string rules, string declarations = "") => Parsed(
        $$"""
        {{declarations}}
        function is_night(hour: int) { return hour < 6 || hour > 22; }
        agent main(user: any, hour: int, approved: bool) {
            policy p {
                {{rules}}
            }
        }
        """);

    public static PolicySet Parsed(string source)
    {
        var parsed = Parser.Parse(source);
        Assert.True(parsed.Succeeded, string.Join('\n', parsed.Diagnostics));
        var program = CompiledProgram.From(parsed.Program);
        return PolicySet.From(program, program.AgentFor("main")!, source);
    }

    /// <summary>The action that evaluating a call asks for.</summary>
    public static ActionCall Call(string call)
    {
        var parsed = Parser.Parse($"agent main {{ with {{ {call}; }} }}");
        Assert.True(parsed.Succeeded, string.Join('\n', parsed.Diagnostics));
        var program = CompiledProgram.From(parsed.Program);
        var step = Interpreter.Start(program, program.AgentFor("main")!, new Dictionary<string, Value>()).Run();
        return Assert.IsType<InterpreterStep.ActionRequested>(step).Call;
    }

    public static Decision Decide(string rules, string call, bool strict = false, PerformedBy? performer = null) =>
        new PolicyGate(Set(rules), strict).Decide(Call(call), Bindings, performer);

    public static DecisionEffect Effect(string rules, string call, bool strict = false, PerformedBy? performer = null) =>
        Decide(rules, call, strict, performer).Effect;
}
