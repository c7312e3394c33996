
namespace Symbiont.Scanning.Tests.Code.Lexical;

public sealed class LexicalTests
{
    [Theory, MemberData(nameof(LexicalCases.Harmful), MemberType = typeof(LexicalCases))]
    public void Harm_is_found_in_languages_that_are_read_by_their_words(string file, string rule, Severity severity, string text) => CodeScan.Finds(file, text, rule, severity);

    [Theory, MemberData(nameof(LexicalCases.Honest), MemberType = typeof(LexicalCases))]
    public void Honest_code_passes(string file, string text) => CodeScan.Passes(file, text);

    [Theory, MemberData(nameof(CallerDataCases.Harmful), MemberType = typeof(CallerDataCases))]
    public void What_a_caller_gives_is_followed_through_the_functions_of_the_file(string file, string rule, string text) =>
        Assert.Contains(CodeScan.Of(file, text), finding => finding.Rule == rule && finding.Severity >= Severity.High);

    [Theory, MemberData(nameof(CallerDataCases.Honest), MemberType = typeof(CallerDataCases))]
    public void What_is_made_safe_on_the_way_passes(string file, string text) => CodeScan.Passes(file, text);

    [Theory]
    [InlineData("a.php", "<?php ")]
    [InlineData("a.rb", "")]
    [InlineData("a.go", "package main\n")]
    [InlineData("a.java", "")]
    [InlineData("a.pl", "")]
    public void A_long_file_takes_less_than_two_seconds(string file, string start)
    {
        var text = start + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"x{i} = system(\"ls $a{i} #{{b}}\" + params[{i}]);\n"));
        CodeScan.Of(file, "warm(\"up\");");

        var took = ThreadTime.Of(() => CodeScan.Of(file, text));

        Assert.True(took < TimeSpan.FromSeconds(2), $"It took {took}.");
    }

    [Fact]
    public void What_is_checked_or_filled_in_many_times_takes_less_than_two_seconds()
    {
        var php = "<?php\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"if (in_array($_GET['a{i}'], $known)) {{ show($_GET['a{i}']); }}\n"));
        var sharp = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"Process.Start(\"cmd.exe\", $\"/c x {{a{i}}}\");\n"));
        CodeScan.Of("a.php", "<?php ");
        CodeScan.Of("a.cs", "warm(\"up\");");

        Assert.All([("a.php", php), ("a.cs", sharp)], file => Assert.InRange(ThreadTime.Of(() => CodeScan.Of(file.Item1, file.Item2)), TimeSpan.Zero, TimeSpan.FromSeconds(2)));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("{")]
    [InlineData("\"")]
    [InlineData("`$x")]
    [InlineData("x = system(\"")]
    [InlineData("/*")]
    [InlineData("a.b->c::")]
    [InlineData("a[")]
    [InlineData("\\")]
    public void A_mebibyte_of_one_piece_ends_cleanly(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (1 << 20) / piece.Length));

        Assert.All(["a.php", "a.rb", "a.go", "a.rs", "a.pl", "a.swift"], file => Assert.NotNull(CodeScan.Of(file, text)));
    }
}
