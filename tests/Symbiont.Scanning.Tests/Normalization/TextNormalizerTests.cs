using Symbiont.Scanning.Normalization;

namespace Symbiont.Scanning.Tests.Normalization;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("cu\\\nrl", "curl")]
    [InlineData("cu\\\r\nrl", "curl")]
    [InlineData("Get-Item `\n  x", "Get-Item   x")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("с\u200burl", "curl")]
    [InlineData("ｃｕｒｌ　ｘ", "curl x")]
    [InlineData("\U0001D41C\U0001D42E\U0001D42B\U0001D425", "curl")]
    [InlineData("cu\u202Erl\u00A0x", "curl x")]
    [InlineData("a\U000E0061b", "ab")]
    [InlineData("größe 日本", "größe 日本")]
    public void The_plain_form_is_what_a_reader_or_a_shell_takes_it_for(string raw, string plain) =>
        Assert.Equal(plain, TextNormalizer.Normalize(raw).Normalized);

    [Fact]
    public void A_place_in_the_plain_form_leads_back_to_the_line_as_it_was_written()
    {
        var text = TextNormalizer.Normalize("one\r\ncu\\\n\u200Brl\ntwo");

        Assert.Equal("one\ncurl\ntwo", text.Normalized);
        Assert.Equal(1, text.LineAt(text.RawOffset(0)));
        Assert.Equal(2, text.LineAt(text.RawOffset(text.Normalized.IndexOf("curl", StringComparison.Ordinal))));
        Assert.Equal(3, text.LineAt(text.RawOffset(text.Normalized.IndexOf("rl", StringComparison.Ordinal))));
        Assert.Equal(4, text.LineAt(text.RawOffset(text.Normalized.IndexOf("two", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_plain_text_is_not_copied()
    {
        const string Text = "nothing to see\nhere\n";

        Assert.Same(Text, TextNormalizer.Normalize(Text).Normalized);
    }
}
