namespace Symbiont.Scanning.Tests.Code.Python;

public sealed class PythonFlowTests
{
    [Theory, MemberData(nameof(PythonHits.Injection), MemberType = typeof(PythonHits))]
    public void Data_from_outside_is_followed_to_where_it_harms(string rule, Severity severity, string text) => CodeScan.Finds("tool.py", text, rule, severity);

    [Theory, MemberData(nameof(PythonHits.Malice), MemberType = typeof(PythonHits))]
    public void Malice_is_seen_through_its_disguise(string rule, Severity severity, string text) => CodeScan.Finds("tool.py", text, rule, severity);

    [Theory, MemberData(nameof(PythonNearMisses.All), MemberType = typeof(PythonNearMisses))]
    public void Honest_code_passes(string text) => CodeScan.Passes("tool.py", text);

    [Fact]
    public void A_finding_stands_at_the_line_of_its_sink()
    {
        var findings = CodeScan.Of("tool.py", "import os\n\n@mcp.tool()\ndef f(a):\n    '''A\n    tool.'''\n    b = a\n    os.system(b)\n");

        var finding = Assert.Single(findings);
        Assert.Equal(("code-command-injection", 8), (finding.Rule, finding.Line));
        Assert.Equal("os.system(b)", finding.Excerpt);
        Assert.Equal("parameter 'a' of f reaches a shell in os.system", finding.Message);
    }

    [Fact]
    public void A_check_in_one_branch_does_not_hold_after_it()
    {
        var text = "import os\n@mcp.tool()\ndef f(a):\n    if a in ALLOWED:\n        print(a)\n    os.system(a)\n";

        CodeScan.Finds("tool.py", text, "code-command-injection", Severity.Critical);
    }

    [Fact]
    public void A_validator_that_checks_nothing_is_no_check()
    {
        var text = "import os\ndef validate(x):\n    return x\n@mcp.tool()\ndef f(a):\n    validate(a)\n    os.system(a)\n";

        CodeScan.Finds("tool.py", text, "code-command-injection", Severity.Critical);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("f(")]
    [InlineData("not ")]
    [InlineData("x.y(")]
    [InlineData("a if b else ")]
    [InlineData("lambda: ")]
    [InlineData("f'{")]
    [InlineData("-")]
    [InlineData("if x:\n ")]
    [InlineData("'''")]
    [InlineData("a.b.")]
    [InlineData("a()")]
    [InlineData("a + ")]
    [InlineData("a and not ")]
    [InlineData("match x: ")]
    [InlineData("with (")]
    [InlineData("x = y = ")]
    [InlineData("\\")]
    [InlineData("(*")]
    [InlineData("yield ")]
    [InlineData("@")]
    [InlineData("x[")]
    public void A_mebibyte_of_nesting_ends_cleanly(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (1 << 20) / piece.Length));

        Assert.All(CodeScan.Of("x.py", text), finding => Assert.Equal("code-too-deep", finding.Rule));
    }

    [Fact]
    public void Deep_blocks_end_cleanly_and_are_reported()
    {
        var text = string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', i) + "if x:\n")) + new string(' ', 1000) + "os.system(x)\n";

        CodeScan.Finds("x.py", text, "code-too-deep", Severity.Medium);
    }
}
