using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;
using static Symbiont.Language.Tests.Interpretation.Running;

namespace Symbiont.Language.Tests.Interpretation;

public sealed class ParallelTests
{
    [Fact]
    public void Results_stand_in_the_order_of_the_array()
    {
        var host = new Host(call => call.Name);
        Assert.Equal("[\"a\",\"b\",3]", Json(host.Run(Start(Agent("return parallel([a(), b(), 1 + 2], limit: 2);")))));
        Assert.Equal(["1/0/1 a [] {}", "1/1/1 b [] {}"], host.Sorted);
    }

    [Theory]
    [InlineData("[1, 2].map(x => act(x) + n)")]
    [InlineData("map([1, 2], x => act(x) + n)")]
    public void Mapping_over_items_makes_one_branch_of_each(string form)
    {
        var host = new Host(call => call.Positional[0]);
        Assert.Equal("[11,12]", Json(host.Run(Start(Agent($"let n = 10; return parallel({form});")))));
        Assert.Equal(["1/0/1 act [1] {}", "1/1/1 act [2] {}"], host.Sorted);
    }

    [Fact]
    public void A_form_takes_one_number_and_its_branches_number_their_own()
    {
        var host = new Host(_ => 1);
        host.Run(Start(Agent("first(); parallel([a(b()), [1].map(x => c())]); last();")));
        Assert.Equal(["1 first [] {}", "2/0/1 b [] {}", "2/0/2 a [1] {}", "2/1/1 c [] {}", "3 last [] {}"], host.Sorted);
    }

    [Fact]
    public void Branches_have_branches()
    {
        var host = new Host(call => call.Path);
        var step = host.Run(Start(Agent("return parallel([1, 2].map(x => parallel([a(), b()])));")));
        Assert.Equal("[[\"1/0/1/0/1\",\"1/0/1/1/1\"],[\"1/1/1/0/1\",\"1/1/1/1/1\"]]", Json(step));
    }

    [Fact]
    public void Every_branch_has_its_own_copy_of_the_locals() => Assert.Equal(
        "[[2,4],1]", Json(new Host(_ => null).Run(Start(Agent("""
            let n = 1;
            let both = parallel([if true { n = n + 1; n } else { 0 }, if true { n = n + 3; n } else { 0 }]);
            return [both, n];
            """)))));

    [Fact]
    public void A_return_inside_a_branch_ends_that_branch_only() => Assert.Equal(
        "[5,6]", Json(new Host(_ => null).Run(Start(Agent("return parallel([if true { return 5; } else { 0 }, 6]);")))));

    [Fact]
    public void The_first_error_in_the_order_of_the_array_is_raised_after_all_have_ended()
    {
        var host = new Host(call => call.Name == "ok" ? 1 : new ErrorInfo(call.Name.ToUpperInvariant(), "no"), seed: 3);
        var step = host.Run(Start(Agent("try {\n parallel([ok(),\n b(), c(), ok()]); } catch (e) { return [e.code, e.line]; }")));
        Assert.Equal("[\"B\",3]", Json(step));
        Assert.Equal(4, host.Trace.Count);
    }

    [Fact]
    public void Settled_branches_tell_how_each_ended()
    {
        var host = new Host(call => call.Name == "ok" ? 1 : new ErrorInfo("BAD", "no"));
        var step = host.Run(Start(Agent("return parallel([ok(), bad()], settle: true);")));
        Assert.Equal(
            "[{\"ok\":true,\"value\":1,\"error\":null},{\"ok\":false,\"value\":null,\"error\":{\"code\":\"BAD\",\"message\":\"no\",\"line\":1,\"column\":45}}]",
            Json(step));
    }

    [Fact]
    public void An_end_that_cannot_be_caught_ends_everything_even_when_settled()
    {
        var host = new Host(call => call.Name == "ok" ? 1 : new ErrorInfo(ErrorCodes.Cancelled, "stop"));
        var step = host.Run(Start(Agent("try { return parallel([bad(), stop()], settle: true); } catch (e) { return 0; }")));
        Assert.Equal("CANCELLED", Assert.IsType<InterpreterStep.Failed>(step).Error.Code);
    }

    [Theory]
    [InlineData("parallel([], limit: 3)", "[]")]
    [InlineData("parallel([].map(x => a()))", "[]")]
    public void Nothing_to_do_is_done_at_once(string form, string expected) => Assert.Equal(expected, Of(form));

    [Theory]
    [InlineData("let items = [1]; parallel(items);", "ARGUMENT_MISMATCH")]
    [InlineData("parallel();", "ARGUMENT_MISMATCH")]
    [InlineData("parallel([a()], 3);", "ARGUMENT_MISMATCH")]
    [InlineData("parallel([a()], limits: 3);", "ARGUMENT_MISMATCH")]
    [InlineData("parallel([a()], limit: 0);", "INVALID_ARGUMENT")]
    [InlineData("parallel([a()], limit: \"x\");", "INVALID_ARGUMENT")]
    [InlineData("parallel([a()], settle: 1);", "TYPE_MISMATCH")]
    [InlineData("parallel(map(5, x => a()));", "TYPE_MISMATCH")]
    [InlineData("parallel(map([5], 6));", "TYPE_MISMATCH")]
    public void A_form_that_is_none_is_an_error(string body, string code) => Assert.Equal(code, Error(body).Code);

    [Fact]
    public void The_form_says_its_limit()
    {
        Assert.Equal(8, Form("parallel([a()]);").Limit);
        Assert.Equal(3, Form("parallel([a()], limit: 3);").Limit);
        Assert.True(Form("parallel([a()], settle: true);").Settle);
    }

    [Fact]
    public void The_host_may_raise_an_error_in_place_of_the_results()
    {
        var interpreter = Start(Agent("try { parallel([a()]); } catch (e) { return e.code; }"));
        interpreter.Run();
        Assert.Equal("\"JOURNAL_TROUBLE\"", Json(interpreter.ResumeWithError(new ErrorInfo("JOURNAL_TROUBLE", "x"))));
    }

    [Fact]
    public void Steps_of_branches_count_for_the_whole_execution()
    {
        var options = new InterpreterOptions { MaxSteps = 5_000 };
        var step = new Host(_ => null).Run(Start(Agent("return parallel(range(0, 20).map(k => if true { for i in range(0, 100) { } k } else { 0 }));"), options: options));
        Assert.Equal("STEP_LIMIT", Assert.IsType<InterpreterStep.Failed>(step).Error.Code);
    }

    [Fact]
    public void Results_of_branches_together_must_fit_in_memory()
    {
        var options = new InterpreterOptions { MaxMemory = 1 << 20 };
        var step = new Host(_ => Value.Of(new string('x', 20_000))).Run(Start(Agent("return parallel(range(0, 100).map(k => big()));"), options: options));
        Assert.Equal("MEMORY_LIMIT", Assert.IsType<InterpreterStep.Failed>(step).Error.Code);
    }

    private static ParallelForm Form(string body) => Assert.IsType<InterpreterStep.BranchesRequested>(Start(Agent(body)).Run()).Form;
}
