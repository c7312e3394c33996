using System.Security.Cryptography;

namespace Symbiont.Secrets.Tests;

public sealed class SealerTests
{
    private readonly Sealer sealer = new(new(RandomNumberGenerator.GetBytes(32)));

    [Theory]
    [InlineData(0), InlineData(1), InlineData(1000), InlineData(1 << 20)]
    public void What_was_sealed_opens_again(int length)
    {
        var value = RandomNumberGenerator.GetBytes(length);

        var made = sealer.Seal(value, "row 7"u8);

        Assert.Equal(length + Sealer.Overhead, made.Length);
        Assert.Equal(value, sealer.Open(made, "row 7"u8));
        Assert.NotEqual(made, sealer.Seal(value, "row 7"u8));
    }

    [Fact]
    public void A_change_of_any_byte_is_noticed()
    {
        var made = sealer.Seal("value"u8, "row 7"u8);
        for (var at = 0; at < made.Length; at++)
        {
            var changed = made.ToArray();
            changed[at] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => sealer.Open(changed, "row 7"u8));
        }
    }

    [Fact]
    public void Another_place_another_key_and_a_torso_do_not_open()
    {
        var made = sealer.Seal("value"u8, "row 7"u8);

        Assert.ThrowsAny<CryptographicException>(() => sealer.Open(made, "row 8"u8));
        Assert.ThrowsAny<CryptographicException>(() => sealer.Open(made.AsSpan(0, Sealer.Overhead - 1), "row 7"u8));
        Assert.ThrowsAny<CryptographicException>(() => sealer.Open([], "row 7"u8));
        var error = Assert.ThrowsAny<CryptographicException>(() => new Sealer(new(new byte[32])).Open(made, "row 7"u8));
        Assert.Contains("SYMBIONT_MASTER_KEY", error.Message, StringComparison.Ordinal);
    }
}
