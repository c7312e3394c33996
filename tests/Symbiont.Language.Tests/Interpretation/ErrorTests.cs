using Symbiont.Language.Interpretation;
using static Symbiont.Language.Tests.Interpretation.Running;

namespace Symbiont.Language.Tests.Interpretation;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("try { let x = 1 / 0; } catch (e) { return e.code; }", "\"DIVISION_BY_ZERO\"")]
    [InlineData("try { let x = 1 / 0; } catch (DivisionByZero e) { return 1; }", "1")]
    [InlineData("try { let x = 1 / 0; } catch (DIVISION_BY_ZERO e) { return 1; }", "1")]
    [InlineData("try { let x = 1 / 0; } catch (Error e) { return 1; }", "1")]
    [InlineData("try { let x = 1 / 0; } catch (Overflow e) { return 1; } catch (e) { return 2; }", "2")]
    [InlineData("try { error(\"no\"); } catch (e) { return [e.code, e.message]; }", "[\"ERROR\",\"no\"]")]
    [InlineData("try { error(\"OUT_OF_STOCK\", \"no\"); } catch (OutOfStock e) { return e.message; }", "\"no\"")]
    [InlineData("try { try { error(\"A\", \"a\"); } catch (B e) { return 1; } } catch (A e) { return 2; }", "2")]
    [InlineData("try { try { error(\"A\", \"a\"); } catch (e) { error(e); } } catch (e) { return [e.code, e.message]; }", "[\"A\",\"a\"]")]
    [InlineData("try { error(\"A\", {message: \"m\", n: 5}); } catch (e) { return [e.message, e.details.n]; }", "[\"m\",5]")]
    [InlineData("let n = 0; for i in range(0, 3) { try { if i == 1 { error(\"x\"); } n += 1; } catch (e) { n += 10; } } return n;", "12")]
    [InlineData("return 1 + (if true { try { let x = 1 / 0; } catch (e) { } 5 } else { 0 });", "6")]
    [InlineData("try { 1 } catch (e) { 2 }", "1")]
    [InlineData("try { let a = [1][5]; a } catch (e) { 2 }", "2")]
    [InlineData("let x = [1, 2].map(i => if i == 1 { try { error(\"x\"); } catch (e) { } 7 } else { i }); return x;", "[7,2]")]
    public void Errors_are_caught_by_kind(string body, string expected) => Assert.Equal(expected, Result(body));

    [Fact]
    public void A_return_inside_try_leaves_no_trace()
    {
        const string Functions = "function f(n: int) { try { return n; } catch (e) { return 0; } } function g(n: int) { return n / 0; }";
        Assert.Equal("DIVISION_BY_ZERO", Error("let a = f(1); return g(a);", Functions).Code);
    }

    [Fact]
    public void An_error_unwinds_through_functions_and_builtins_to_its_catch() => Assert.Equal("\"TYPE_MISMATCH\"", Result(
        "try { return [1, \"a\"].map(x => deep(x)); } catch (e) { return e.code; }",
        "function deep(x: any) { return [x].filter(y => deeper(y)); } function deeper(x: any) { return x + 1 > 0; }"));

    [Fact]
    public void An_error_that_nobody_catches_keeps_its_place_when_it_is_raised_again()
    {
        var error = Error("try {\n let x = 1 / 0; } catch (Overflow e) { }");
        Assert.Equal("DIVISION_BY_ZERO", error.Code);
        Assert.Equal(2, error.Line);
    }

    [Fact]
    public void Nothing_is_caught_by_a_try_that_is_over() => Assert.Equal("ERROR", Error("try { let a = 1; } catch (e) { return 1; } error(\"late\");").Code);

    [Fact]
    public void The_ends_of_an_execution_cannot_be_caught_nor_forged()
    {
        Assert.Equal("STEP_LIMIT", Error("try { for i in range(0, 9000000000) { } } catch (e) { return 1; }").Code);
        Assert.Equal("\"INVALID_ARGUMENT\"", Result("try { error(\"STEP_LIMIT\", \"x\"); } catch (e) { return e.code; }"));
        var step = new Host(_ => new ErrorInfo(ErrorCodes.Cancelled, "stop")).Run(Start(Agent("try { act(); } catch (e) { return 1; }")));
        Assert.Equal("CANCELLED", Assert.IsType<InterpreterStep.Failed>(step).Error.Code);
        step = new Host(_ => new ErrorInfo("MINE", "stop") { CanBeCaught = false }).Run(Start(Agent("try { act(); } catch (e) { return 1; }")));
        Assert.Equal("MINE", Assert.IsType<InterpreterStep.Failed>(step).Error.Code);
    }

    [Fact]
    public void What_the_host_raises_is_caught_like_any_error()
    {
        var step = new Host(_ => new ErrorInfo("HTTP_ERROR", "404", Language.Values.Value.Of(404)))
            .Run(Start(Agent("try {\n  http.get(\"u\"); } catch (HttpError e) { return e; }")));
        Assert.Equal("{\"code\":\"HTTP_ERROR\",\"message\":\"404\",\"line\":2,\"column\":3,\"details\":404}", Json(step));
    }
}
