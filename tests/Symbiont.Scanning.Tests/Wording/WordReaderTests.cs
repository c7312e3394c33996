using FsCheck;
using FsCheck.Fluent;
using Symbiont.Scanning.Wording;

namespace Symbiont.Scanning.Tests.Wording;

public sealed class WordReaderTests
{
    private static readonly uint Host = Words("https://a.test").Single(word => word.IsWord && word.Text != "https").Hash;

    [Theory]
    [InlineData("readFile", "read File")]
    [InlineData("READ_FILE", "READ _ FILE")]
    [InlineData("parseHTTPHeader", "parse HTTP Header")]
    [InlineData("id_rsa2 = 15;", "id _ rsa = ;")]
    [InlineData("Schlüssel für Gäste", "Schlüssel für Gäste")]
    [InlineData("忽略 rm", "忽 略 rm")]
    [InlineData("a\t\n\u00a0b", "a b")]
    [InlineData("", "")]
    public void A_text_is_words_and_signs(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Words(text).Select(word => word.Text)));

    [Theory]
    [InlineData("curl", "CURL", "Curl")]
    [InlineData("über", "ÜBER", "Über")]
    public void Capitals_make_no_difference(string first, string second, string third) =>
        Assert.Single(new[] { first, second, third }.Select(text => Assert.Single(Words(text)).Hash).Distinct());

    [Theory]
    [InlineData("http://203.0.113.9/x")]
    [InlineData("203.0.113.9")]
    [InlineData("collector.weather.net")]
    [InlineData("wss://[2001:db8::1]:80/x")]
    [InlineData("ftp://")]
    public void Every_host_is_the_same_word(string text) => Assert.Contains(Words(text), word => word.Hash == Host);

    [Theory]
    [InlineData("os.path.join")]
    [InlineData("1.2.3")]
    [InlineData("install.sh")]
    [InlineData("pattern.test(x)")]
    public void What_only_has_dots_is_no_host(string text) => Assert.DoesNotContain(Words(text), word => word.Hash == Host);

    [Fact]
    public void What_samples_call_themselves_is_passed_over() => Assert.Equal(["the", "server"], Words("the EVIL payload server").Select(word => word.Text));

    [Fact]
    public void Places_are_in_order_and_within_the_text()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), text =>
        {
            var end = 0;
            foreach (var word in Words(text))
            {
                if (word.Start < end || word.End <= word.Start || word.End > text.Length)
                    return false;
                end = word.End;
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Pairs_know_which_word_comes_first()
    {
        var (a, b) = (WordReader.HashOf("dev"), WordReader.HashOf("null"));

        Assert.NotEqual(WordReader.Pair(a, b), WordReader.Pair(b, a));
        Assert.NotEqual(a, WordReader.Pair(a, a));
    }

    [Fact]
    public void A_megabyte_of_dots_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("a.b-", 1 << 18));

        var took = ThreadTime.Of(() => Assert.NotEmpty(Words(text)));

        Assert.True(took < TimeSpan.FromSeconds(5), $"{took.TotalSeconds:N1} s");
    }

    private static List<(uint Hash, bool IsWord, int Start, int End, string Text)> Words(string text)
    {
        var words = new List<(uint, bool, int, int, string)>();
        var reader = new WordReader(text);
        while (reader.Read())
            words.Add((reader.Hash, reader.IsWord, reader.Start, reader.End, text[reader.Start..reader.End]));
        return words;
    }
}
