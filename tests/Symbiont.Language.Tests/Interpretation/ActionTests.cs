using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;
using static Symbiont.Language.Tests.Interpretation.Running;

namespace Symbiont.Language.Tests.Interpretation;

public sealed class ActionTests
{
    [Fact]
    public void What_nothing_in_the_program_bears_the_name_of_is_an_action()
    {
        var host = new Host(call => call.Name);
        var step = host.Run(Start(Agent("""
            let a = analyze("x", depth: 2, 3);
            let b = http.get("u", headers: {k: 1});
            let c = a.b.c();
            return [a, b, vault://db/password, memory.get("k"), now()];
            """.Replace("a.b.c()", "x.y.z()", StringComparison.Ordinal))));
        Assert.Equal("[\"analyze\",\"http.get\",\"vault\",\"memory.get\",\"now\"]", Json(step));
        Assert.Equal(
            [
                "1 analyze [\"x\",3] {\"depth\":2}",
                "2 http.get [\"u\"] {\"headers\":{\"k\":1}}",
                "3 x.y.z [] {}",
                "4 vault [\"db/password\"] {}",
                "5 memory.get [\"k\"] {}",
                "6 now [] {}",
            ],
            host.Trace);
    }

    [Fact]
    public void A_local_value_hides_the_action_of_its_name() =>
        Assert.Equal("\"X\"", Result("let http = {get: \"x\"}; return http.get.upper();"));

    [Fact]
    public void A_call_knows_its_place_and_its_arguments()
    {
        var interpreter = Start(Agent("\n  pay(5, to: \"x\");"));
        var call = Assert.IsType<InterpreterStep.ActionRequested>(interpreter.Run()).Call;
        Assert.Equal((2, 3), (call.Position.Line, call.Position.Column));
        Assert.Equal(Value.Of(5), call.Argument("amount", 0));
        Assert.Equal(Value.Of("x"), call.Argument("to", 1));
        Assert.Null(call.Argument("note", 2));
    }

    [Fact]
    public void Arguments_that_differ_in_anything_have_another_hash()
    {
        string[] calls = ["a(1)", "a(1.0)", "a(\"1\")", "a(n: 1)", "a([1])", "a(1, 2)", "a(x: 1, y: 2)", "a(y: 2, x: 1)", "a(1s)"];
        var hashes = calls.Select(call => ((InterpreterStep.ActionRequested)Start(Agent(call + ";")).Run()).Call.ArgumentHash());
        Assert.Equal(calls.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void Functions_given_to_builtins_may_perform_actions()
    {
        var host = new Host(call => call.Positional[0]);
        var step = host.Run(Start(Agent(
            "return [[1, 2].map(x => double(x)), [1, 2].filter(x => keep(x > 1)), reduce([1, 2], s => x => s + get(x), 0), sort([2, 1], x => key(x))];")));
        Assert.Equal("[[1,2],[2],3,[1,2]]", Json(step));
        Assert.Equal(["1 double [1] {}", "2 double [2] {}", "3 keep [false] {}", "4 keep [true] {}", "5 get [1] {}", "6 get [2] {}", "7 key [2] {}", "8 key [1] {}"], host.Trace);
    }

    [Fact]
    public void An_order_may_be_asked_of_the_host()
    {
        var host = new Host(call => Value.Of(((IntValue)call.Positional[0]).Number - ((IntValue)call.Positional[1]).Number));
        Assert.Equal("[1,2,3,4,5]", Json(host.Run(Start(Agent("return sort([4, 2, 5, 1, 3], by);", "function by(a: int, b: int) { return compare(a, b); }")))));
    }

    [Fact]
    public void An_agent_given_to_an_action_is_its_name()
    {
        var host = new Host(_ => null);
        host.Run(Start("agent main { with { delegate(helper, {q: 1}); } } agent helper { with { return 1; } }"));
        Assert.Equal(["1 delegate [\"helper\",{\"q\":1}] {}"], host.Trace);
    }

    [Fact]
    public void A_call_knows_the_agents_whose_code_asks_for_it_and_what_they_were_given()
    {
        const string Program = """
            function plain() { return act(); }
            agent main(n: int) { with { n = 0; return parallel([helper("x")]); } }
            agent helper(s: string) {
                function own() { return [1].map(x => plain()); }
                with { return own(); }
            }
            """;
        var form = Assert.IsType<InterpreterStep.BranchesRequested>(Start(Program, new Dictionary<string, Value> { ["n"] = Value.Of(7) }).Run()).Form;
        var agents = Assert.IsType<InterpreterStep.ActionRequested>(form.Branches[0].Run()).Call.Agents;
        Assert.Equal(["helper", "main"], agents.Select(agent => agent.Name));
        Assert.Equal(Value.Of("x"), agents[0].Parameters["s"]);
        Assert.Equal(Value.Of(7), agents[1].Parameters["n"]);
        Assert.Equal(Value.Null, agents[1].Parameters["event"]);
    }

    [Fact]
    public void What_is_too_large_to_write_down_is_no_argument() => Assert.Equal("MEMORY_LIMIT", Error("send(range(0, 9000000000000));").Code);

    [Fact]
    public void An_interpreter_insists_on_the_order_of_calls()
    {
        var interpreter = Start(Agent("act(); return 1;"));
        Assert.Throws<InvalidOperationException>(() => interpreter.Resume(Value.Null));
        interpreter.Run();
        Assert.Throws<InvalidOperationException>(() => interpreter.Run());
        Assert.Throws<InvalidOperationException>(() => interpreter.ResumeBranches([]));
        Assert.Equal("1", Json(interpreter.Resume(Value.Null)));
        Assert.Throws<InvalidOperationException>(() => interpreter.Resume(Value.Null));
    }
}
