using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Symbiont.Agents.Webhooks;

/// <summary>HMAC-SHA256 signatures and the signed times beside them.</summary>
internal static class Signature
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    public static byte[] Of(ReadOnlySpan<byte> secret, ReadOnlySpan<byte> signed) => HMACSHA256.HashData(secret, signed);

    /// <summary>The bytes that 64 hexadecimal digits stand for; null: that is no signature.</summary>
    public static byte[]? FromHex(ReadOnlySpan<char> text)
    {
        var bytes = new byte[HMACSHA256.HashSizeInBytes];
        return text.Length == 2 * bytes.Length && Convert.FromHexString(text, bytes, out _, out _) == OperationStatus.Done ? bytes : null;
    }

    /// <summary>Like <see cref="FromHex"/>, or of base64.</summary>
    public static byte[]? FromText(ReadOnlySpan<char> text)
    {
        if (FromHex(text) is { } hex)
            return hex;
        var bytes = new byte[HMACSHA256.HashSizeInBytes];
        return text.Length == 44 && Convert.TryFromBase64Chars(text, bytes, out var written) && written == bytes.Length ? bytes : null;
    }

    public static Proof Compare(byte[]? given, byte[] right) =>
        given is null ? Proof.Missing : CryptographicOperations.FixedTimeEquals(given, right) ? Proof.Good : Proof.Wrong;

    /// <summary>A proof that is good only near the time that it was made.</summary>
    public static Proof InTime(Proof proof, string unixSeconds, DateTimeOffset now) =>
        proof != Proof.Good ? proof
        : long.TryParse(unixSeconds, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && Math.Abs((decimal)now.ToUnixTimeMilliseconds() - (seconds * 1000m)) <= (decimal)Tolerance.TotalMilliseconds ? Proof.Good
        : Proof.OutOfTime;

    /// <summary>What stands before the body where both are signed, and the body.</summary>
    public static byte[] Joined(string before, ReadOnlyMemory<byte> body) => [.. Encoding.UTF8.GetBytes(before), .. body.Span];

    /// <summary>A text member of the body.</summary>
    public static string? Text(JsonElement? body, string name) =>
        body is { ValueKind: JsonValueKind.Object } record && record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
