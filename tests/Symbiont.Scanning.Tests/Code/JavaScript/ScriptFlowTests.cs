namespace Symbiont.Scanning.Tests.Code.JavaScript;

public sealed class ScriptFlowTests
{
    [Theory, MemberData(nameof(ScriptHits.Injection), MemberType = typeof(ScriptHits))]
    public void Data_from_outside_is_followed_to_where_it_harms(string rule, Severity severity, string text) => CodeScan.Finds("server.ts", text, rule, severity);

    [Theory, MemberData(nameof(ScriptHits.Malice), MemberType = typeof(ScriptHits))]
    public void Malice_is_seen_through_its_disguise(string rule, Severity severity, string text) => CodeScan.Finds("server.js", text, rule, severity);

    [Theory, MemberData(nameof(ScriptNearMisses.All), MemberType = typeof(ScriptNearMisses))]
    public void Honest_code_passes(string text)
    {
        CodeScan.Passes("server.ts", text);
        CodeScan.Passes("server.js", text);
    }

    [Fact]
    public void A_finding_stands_at_the_line_of_its_sink()
    {
        var finding = Assert.Single(CodeScan.Of("s.js", "const cp = require('child_process');\n/* a\n b */\nserver.tool('x', {}, ({ a }) => {\n  const t = `\n`;\n  cp.exec(a);\n});\n"));

        Assert.Equal(("code-command-injection", 7), (finding.Rule, finding.Line));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("f(")]
    [InlineData("`${")]
    [InlineData("!")]
    [InlineData("a?b:")]
    [InlineData("x=>")]
    [InlineData("if(a)")]
    [InlineData("(a):(")]
    [InlineData("<a>")]
    [InlineData("function f(){")]
    [InlineData("a.b().")]
    [InlineData("/[/")]
    [InlineData("'")]
    [InlineData("new ")]
    [InlineData("class A{")]
    [InlineData("x.includes(function(){if(")]
    [InlineData("for(;;)for(a of b)")]
    [InlineData("async(")]
    [InlineData("a<b,")]
    [InlineData("let x:")]
    [InlineData("export ")]
    [InlineData("case ")]
    [InlineData("class extends ")]
    [InlineData("x<")]
    [InlineData("@")]
    [InlineData("...")]
    [InlineData("a`${")]
    [InlineData("{a:")]
    [InlineData("{a(){")]
    [InlineData("else if(a)")]
    public void A_mebibyte_of_nesting_ends_cleanly(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (1 << 20) / piece.Length));

        Assert.All(CodeScan.Of("x.ts", text), finding => Assert.Equal("code-too-deep", finding.Rule));
        Assert.All(CodeScan.Of("x.js", text), finding => Assert.Equal("code-too-deep", finding.Rule));
    }
}
