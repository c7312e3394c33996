using System.Security.Cryptography;

namespace Symbiont.Secrets;

/// <summary>
/// Encryption at rest: AES-256-GCM. A sealed value is <c>version(1) key id(4) salt(16) nonce(12) text tag(16)</c>; version
/// and key id are bound into it together with the associated data.
/// </summary>
/// <param name="master">The key in use.</param>
public sealed class Sealer(MasterKey master)
{
    private const byte Version = 1;
    private const int SaltLength = 16;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int SaltAt = 1 + MasterKey.IdLength;
    private const int TextAt = SaltAt + SaltLength + NonceLength;

    /// <summary>Bytes that sealing adds to a value.</summary>
    public const int Overhead = TextAt + TagLength;

    /// <summary>Seals a value; twice the same gives two different results.</summary>
    /// <param name="value">What to hide; may be empty.</param>
    /// <param name="associatedData">Where the value belongs; it opens only with the same.</param>
    public byte[] Seal(ReadOnlySpan<byte> value, ReadOnlySpan<byte> associatedData)
    {
        var made = new byte[value.Length + Overhead];
        made[0] = Version;
        master.Id.CopyTo(made.AsSpan(1));
        RandomNumberGenerator.Fill(made.AsSpan(SaltAt, SaltLength + NonceLength));
        using var cipher = Cipher(made);
        cipher.Encrypt(Nonce(made), value, made.AsSpan(TextAt, value.Length), made.AsSpan(made.Length - TagLength), Bound(made, associatedData));
        return made;
    }

    /// <summary>Opens a sealed value.</summary>
    /// <param name="made">What <see cref="Seal"/> gave.</param>
    /// <param name="associatedData">The same as when it was sealed.</param>
    /// <exception cref="CryptographicException">Another key sealed it, it belongs elsewhere, or it was changed.</exception>
    public byte[] Open(ReadOnlySpan<byte> made, ReadOnlySpan<byte> associatedData)
    {
        if (made.Length < Overhead || made[0] != Version)
            throw new CryptographicException("This is no sealed value, or a newer version made it.");
        if (!made.Slice(1, MasterKey.IdLength).SequenceEqual(master.Id))
            throw new CryptographicException("The value was sealed with another master key; SYMBIONT_MASTER_KEY must be the one it was sealed with.");
        var value = new byte[made.Length - Overhead];
        using var cipher = Cipher(made);
        cipher.Decrypt(Nonce(made), made.Slice(TextAt, value.Length), made[^TagLength..], value, Bound(made, associatedData));
        return value;
    }

    // A key of its own for each value: with one key and random nonces GCM is safe for 2^32 values only, and a busy journal has more.
    private AesGcm Cipher(ReadOnlySpan<byte> made)
    {
        Span<byte> key = stackalloc byte[MasterKey.Length];
        HMACSHA256.HashData(master.Bytes, made.Slice(SaltAt, SaltLength), key);
        var cipher = new AesGcm(key, TagLength);
        CryptographicOperations.ZeroMemory(key);
        return cipher;
    }

    private static ReadOnlySpan<byte> Nonce(ReadOnlySpan<byte> made) => made.Slice(SaltAt + SaltLength, NonceLength);

    private static byte[] Bound(ReadOnlySpan<byte> made, ReadOnlySpan<byte> associatedData) => [.. made[..SaltAt], .. associatedData];
}
