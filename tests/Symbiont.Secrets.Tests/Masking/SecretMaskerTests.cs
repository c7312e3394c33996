using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Secrets.Tests;

public sealed class SecretMaskerTests
{
    private const string Secret = "pä$$ w0rd/\"x\"+&<é>";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Disguises() => new(
        Secret,
        Uri.EscapeDataString(Secret),
        Uri.EscapeDataString(Secret).ToLowerInvariant(),
        WebUtility.UrlEncode(Secret),
        JsonSerializer.Serialize(Secret),
        JsonSerializer.Serialize(Secret, Relaxed),
        Encode(Secret),
        Encode(Secret).Replace('+', '-').Replace('/', '_').TrimEnd('='),
        Encode("user:" + Secret),
        Encode("u:" + Secret + ":tail"),
        Encode("us:" + Secret + "?"),
        Convert.ToHexString(Encoding.UTF8.GetBytes(Secret)),
        $"Bearer {Secret}, twice {Secret}");

    [Theory, MemberData(nameof(Disguises))]
    public void A_secret_is_hidden_in_every_disguise(string disguised)
    {
        var masker = new SecretMasker([Secret]);

        var masked = masker.MaskText($"before {disguised} after");

        Assert.Contains(SecretMasker.Mask, masked, StringComparison.Ordinal);
        Assert.StartsWith("before ", masked, StringComparison.Ordinal);
        Assert.EndsWith(" after", masked, StringComparison.Ordinal);
        Assert.DoesNotContain("w0rd", masked, StringComparison.Ordinal);
        Assert.False(masker.IsIn(masked));
    }

    [Fact]
    public void Json_stays_valid_and_hides_strings_names_numbers_and_odd_escapes()
    {
        var masker = new SecretMasker(["12345678", "s3cret", "a\"b\\c", "\",\"x"]);

        var masked = masker.MaskJson("""{"n":12345678,"\u0073\u0033cret":["is s3cret","a\"b\\c",true,null,1.50],"q":"\",\"x","k":"","x":1}""");

        using var document = JsonDocument.Parse(masked);
        Assert.Equal("""{"n":"********","********":["is ********","********",true,null,1.50],"q":"********","k":"","x":1}""", masked);
    }

    [Fact]
    public void Short_values_and_innocent_text_are_left_alone()
    {
        var masker = new SecretMasker(["abc", "", "longer-secret"]);

        Assert.Equal("abc longer secret", masker.MaskText("abc longer secret"));
        Assert.Equal("text", new SecretMasker([]).MaskText("text"));
        Assert.Equal("""{"a" : 1}""", new SecretMasker([]).MaskJson("""{"a" : 1}"""));
    }

    [Fact]
    public void Secrets_that_overlap_leave_no_rest()
    {
        var masker = new SecretMasker(["abcd", "cdefgh", "abcdef"]);

        Assert.Equal("x********y", masker.MaskText("xabcdefghy"));
        Assert.Equal("****************", masker.MaskText("abcdabcd"));
    }

    [Fact]
    public void A_megabyte_with_fifty_secrets_is_masked_in_a_blink()
    {
        var masker = new SecretMasker(Enumerable.Range(0, 50).Select(i => $"secret-number-{i:000}-of-many"));
        var text = string.Concat(Enumerable.Repeat("The quick brown fox jumps over the lazy secret-numbe dog. ", 20_000)) + "secret-number-049-of-many";

        var masked = "";
        var took = ThreadTime.Of(() => masked = masker.MaskText(text));

        Assert.EndsWith(". " + SecretMasker.Mask, masked, StringComparison.Ordinal);
        Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
