using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Symbiont.Server;

/// <summary>The tokens that open the runtime's endpoints. Only their digests are kept in memory.</summary>
internal sealed class ApiTokens
{
    private readonly byte[][] digests;
    private readonly Caller[] callers;

    /// <param name="tokens">At least one.</param>
    public ApiTokens(IReadOnlyList<string> tokens)
    {
        digests = [.. tokens.Select(token => SHA256.HashData(Encoding.UTF8.GetBytes(token)))];
        callers = [.. digests.Select(digest => new Caller(Convert.ToHexStringLower(digest.AsSpan(0, 8)), HasToken: true))];
    }

    /// <summary>Whose token this is; null: nobody's. Takes the same time whether and wherever it matches.</summary>
    public Caller? Find(ReadOnlySpan<char> presented)
    {
        const int OnStack = 512;
        var most = Encoding.UTF8.GetMaxByteCount(presented.Length);
        byte[]? rented = null;
        var bytes = most <= OnStack ? stackalloc byte[OnStack] : rented = ArrayPool<byte>.Shared.Rent(most);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(presented, bytes)], digest);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }

        Caller? found = null;
        for (var i = 0; i < digests.Length; i++)
        {
            found = CryptographicOperations.FixedTimeEquals(digests[i], digest) ? callers[i] : found;
        }

        return found;
    }
}
