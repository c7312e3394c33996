using Symbiont.Agents.Webhooks;

namespace Symbiont.Agents.Tests.Webhooks;

/// <summary>Whatever is changed of a signed delivery, even one bit of it, it is no longer good.</summary>
public sealed class ForgeryTests
{
    private static readonly string[] Signers = ["github", "stripe", "slack", "hmac"];

    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var signer in Signers)
            {
                foreach (var size in new[] { 0, 1, 64, 257 })
                    cases.Add(signer, size);
            }

            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Any_flipped_bit_of_the_body_is_seen(string signer, int size)
    {
        var body = Body(size);
        var delivery = Deliveries.Signed(signer, body, Deliveries.Now);
        Assert.Equal(Proof.Good, Deliveries.Check(signer, delivery));
        for (var bit = 0; bit < 8 * size; bit++)
            Assert.NotEqual(Proof.Good, Deliveries.Check(signer, delivery with { Body = Flipped(body, bit) }));
    }

    [Theory, MemberData(nameof(Cases))]
    public void Any_other_length_of_the_body_is_seen(string signer, int size)
    {
        var body = Body(size);
        var delivery = Deliveries.Signed(signer, body, Deliveries.Now);
        for (var length = 0; length < size; length++)
            Assert.NotEqual(Proof.Good, Deliveries.Check(signer, delivery with { Body = body.AsMemory(0, length) }));
        Assert.NotEqual(Proof.Good, Deliveries.Check(signer, delivery with { Body = (byte[])[.. body, 0] }));
    }

    [Theory, MemberData(nameof(Cases))]
    public void Any_flipped_bit_of_the_signature_and_of_the_signed_time_is_seen(string signer, int size)
    {
        var delivery = Deliveries.Signed(signer, Body(size), Deliveries.Now);
        foreach (var (name, value) in delivery.Headers.Where(header => header.Key != "X-GitHub-Event"))
        {
            for (var bit = 0; bit < 8 * value.Length; bit++)
            {
                var characters = value.ToCharArray();
                characters[bit / 8] ^= (char)(1 << (bit % 8));
                // Hexadecimal digits, and the generic sender's "sha256=", mean the same in either case.
                if (!new string(characters).Equals(value, StringComparison.OrdinalIgnoreCase))
                    Assert.True(Deliveries.Check(signer, delivery.With(name, new(characters))) != Proof.Good, $"{name}: {new string(characters)}");
            }
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Any_shortened_or_prolonged_signature_is_seen(string signer, int size)
    {
        var delivery = Deliveries.Signed(signer, Body(size), Deliveries.Now);
        foreach (var (name, value) in delivery.Headers.Where(header => header.Key.Contains("Signature", StringComparison.Ordinal)))
        {
            for (var length = 0; length < value.Length; length++)
                Assert.NotEqual(Proof.Good, Deliveries.Check(signer, delivery.With(name, value[..length])));
            Assert.NotEqual(Proof.Good, Deliveries.Check(signer, delivery.With(name, value + "0")));
        }
    }

    private static byte[] Body(int size) => [.. Enumerable.Range(0, size).Select(i => (byte)(i * 37))];

    private static byte[] Flipped(byte[] bytes, int bit)
    {
        var other = bytes.ToArray();
        other[bit / 8] ^= (byte)(1 << (bit % 8));
        return other;
    }
}
