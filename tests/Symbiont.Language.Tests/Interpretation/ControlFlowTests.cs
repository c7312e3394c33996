using static Symbiont.Language.Tests.Interpretation.Running;

namespace Symbiont.Language.Tests.Interpretation;

public sealed class ControlFlowTests
{
    [Theory]
    [InlineData("if 1 < 2 { return \"yes\"; } return \"no\";", "\"yes\"")]
    [InlineData("if false { 1 } else if true { 2 } else { 3 }", "2")]
    [InlineData("let x = if false { 1 } else { 2 }; return x;", "2")]
    [InlineData("return 10 + (if true { let a = 1; a + 1 } else { 0 });", "12")]
    [InlineData("if let Some(x) = {a: 5}.a { return x; } return 0;", "5")]
    [InlineData("if let Some(x) = {a: 5}.b { return x; } else { return \"none\"; }", "\"none\"")]
    [InlineData("if (1 == 1) { return 1; }", "1")]
    [InlineData("let a = 1;", "null")]
    [InlineData("return;", "null")]
    public void If(string body, string expected) => Assert.Equal(expected, Result(body));

    [Fact]
    public void A_condition_must_be_a_bool() => Assert.Equal("TYPE_MISMATCH", Error("if 1 { }").Code);

    [Theory]
    [InlineData("let s = 0; for x in [1, 2, 3] { s += x; } return s;", "6")]
    [InlineData("let s = 0; for i in range(2, 5) { s += i; } return s;", "9")]
    [InlineData("let s = []; for e in {a: 1, b: 2} { s = s + [e.key, e.value]; } return s;", "[\"a\",1,\"b\",2]")]
    [InlineData("let s = []; for c in \"aé😀\" { s = s + [c]; } return len(s);", "3")]
    [InlineData("for x in [1, 2, 3] { if x == 2 { return x; } } return 0;", "2")]
    [InlineData("let a = [1, 2]; let n = 0; for x in a { a = a + [x]; n += 1; } return [n, len(a)];", "[2,4]")]
    [InlineData("let n = 0; for x in [] { n += 1; } return n;", "0")]
    [InlineData("let n = 0; for x in [1, 2] { for y in [1, 2, 3] { n += x * y; } } return n;", "18")]
    [InlineData("let f = []; for x in [1, 2] { f = f + [y => x + y]; } return f.map(g => g(10));", "[11,12]")]
    public void For(string body, string expected) => Assert.Equal(expected, Result(body));

    [Fact]
    public void Only_what_has_items_can_be_walked_over() => Assert.Equal("TYPE_MISMATCH", Error("for x in 5 { }").Code);

    [Theory]
    [InlineData("match 2 { 1 => \"one\", 2 => \"two\", _ => \"many\" }", "\"two\"")]
    [InlineData("match 9 { 1 => \"one\", _ => \"many\" }", "\"many\"")]
    [InlineData("match 9 { 1 => \"one\" }", "null")]
    [InlineData("match -1 { -1 => \"minus\", _ => \"other\" }", "\"minus\"")]
    [InlineData("match \"a\" { \"a\" => { let x = 1; x + 1 }, _ => 0 }", "2")]
    [InlineData("match {v: 3}.v { None => 0, Some(x) => x + 1 }", "4")]
    [InlineData("match null { Some(x) => x, None => \"nothing\" }", "\"nothing\"")]
    [InlineData("match 5 { n => n * 2 }", "10")]
    [InlineData("match (Point { x: 1, y: 2 }) { Line(a) => a, Point(a, b) => a + b, _ => 0 }", "3")]
    [InlineData("match (Point { x: 1, y: 2 }) { Point(1, b) => b, _ => 0 }", "2")]
    [InlineData("match (Point { x: 7, y: 2 }) { Point(1, b) => b, Point(_, _) => \"any\" }", "\"any\"")]
    [InlineData("match (Point { x: 1 }) { Point(a, b) => 2, Point(a) => 1 }", "1")]
    [InlineData("match true { true => 1, false => 0 }", "1")]
    [InlineData("match 1.0 { 1 => \"equal\", _ => \"not\" }", "\"equal\"")]
    [InlineData("match 1 { 1 => { return 5; } } return 6;", "5")]
    public void Match(string body, string expected) => Assert.Equal(expected, Result(body));
}
