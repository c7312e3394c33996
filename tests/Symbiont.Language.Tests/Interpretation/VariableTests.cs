using static Symbiont.Language.Tests.Interpretation.Running;

namespace Symbiont.Language.Tests.Interpretation;

public sealed class VariableTests
{
    [Theory]
    [InlineData("let a = 1; a = a + 1; return a;", "2")]
    [InlineData("a = 1; a += 2; a *= 5; a -= 1; a /= 2; a %= 4; return a;", "3")]
    [InlineData("let a = 1; if true { a = 2; } return a;", "2")]
    [InlineData("let a = 1; if true { let a = 2; a = 3; } return a;", "1")]
    [InlineData("let a = 1; let a = a + 1; return a;", "2")]
    public void Names_belong_to_the_block_that_declares_them(string body, string expected) => Assert.Equal(expected, Result(body));

    [Fact]
    public void A_name_does_not_live_beyond_its_block()
    {
        var error = Error("if true { result = 1; } return result;");
        Assert.Equal("UNDEFINED_NAME", error.Code);
        Assert.Contains("assign it before", error.Message);
    }

    [Fact]
    public void An_unknown_name_comes_with_a_suggestion() => Assert.Contains("did you mean 'total'?", Error("let total = 1; return totl;").Message);

    [Fact]
    public void A_name_cannot_be_changed_before_it_is_declared() => Assert.Equal("UNDEFINED_NAME", Error("n += 1;").Code);

    [Theory]
    [InlineData("let a = {b: [{c: 1}]}; a.b[0].c = 2; return a;", "{\"b\":[{\"c\":2}]}")]
    [InlineData("let a = {}; a.x = 1; a[\"y\"] = 2; return a;", "{\"x\":1,\"y\":2}")]
    [InlineData("let a = [1, 2, 3]; a[1] += 10; return a;", "[1,12,3]")]
    [InlineData("let a = {n: {m: 1}}; a.n.m += 1; return a.n.m;", "2")]
    [InlineData("let a = [1]; let b = a; b[0] = 2; return [a, b];", "[[1],[2]]")]
    [InlineData("let a = {x: 1}; let f = y => a; a.x = 2; return f(0).x;", "1")]
    [InlineData("let a = range(0, 3); a[1] = 7; return a;", "[0,7,2]")]
    [InlineData("let i = 0; let a = [0, 0]; a[i] = 5; return a;", "[5,0]")]
    [InlineData("let a = {k: [1, 2]}; let i = 1; a[\"k\"][i] *= 4; return a.k;", "[1,8]")]
    public void Assigning_a_member_rebinds_the_variable(string body, string expected) => Assert.Equal(expected, Result(body));

    [Theory]
    [InlineData("let a = [1]; a[1] = 2;", "INDEX_OUT_OF_RANGE")]
    [InlineData("let a = [1]; a[-1] = 2;", "INDEX_OUT_OF_RANGE")]
    [InlineData("let a = null; a.b = 2;", "NULL_ACCESS")]
    [InlineData("let a = {}; a.b.c = 2;", "NULL_ACCESS")]
    [InlineData("let a = 5; a.b = 2;", "TYPE_MISMATCH")]
    [InlineData("let a = [1]; a.b = 2;", "TYPE_MISMATCH")]
    [InlineData("let n = 1; let f = x => if true { n = x; n } else { 0 }; f(1);", "NOT_ASSIGNABLE")]
    public void What_cannot_be_assigned_is_an_error(string body, string code) => Assert.Equal(code, Error(body).Code);

    [Fact]
    public void Keys_of_a_target_are_evaluated_once_and_from_left_to_right()
    {
        var host = new Host(call => call.Path == "1" ? 0 : call.Path == "2" ? 1 : 10);
        var step = host.Run(Start(Agent("let a = [[1, 2]]; a[first()][second()] += third(); return a;")));
        Assert.Equal("[[1,12]]", Json(step));
        Assert.Equal(["1 first [] {}", "2 second [] {}", "3 third [] {}"], host.Trace);
    }

    [Fact]
    public void Ten_thousand_assignments_to_members_share_all_that_stays()
    {
        var steps = Start(Agent("let a = range(0, 10000); let r = {}; for i in range(0, 10000) { a[i] = 1; r[string(i)] = i; } return len(r) + a[9999];"));
        Assert.Equal("10001", Json(steps.Run()));
        // Copying everything each time would cost a million steps.
        Assert.InRange(steps.StepsTaken, 100_000, 300_000);
    }
}
