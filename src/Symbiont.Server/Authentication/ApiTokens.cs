using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Symbiont.Server;

/// <summary>The tokens that open the runtime's endpoints. Only their digests are kept in memory.</summary>
internal sealed class ApiTokens
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> lasting = new(StringComparer.Ordinal);
    private volatile Valid valid;

    /// <param name="tokens">At least one.</param>
    public ApiTokens(IReadOnlyList<string> tokens) => valid = Valid.Of(tokens);

    /// <summary>These are the tokens from now on; what those that are left out had opened ends.</summary>
    /// <returns>False: they are those that were valid before.</returns>
    public bool Use(IReadOnlyList<string> tokens)
    {
        var (before, now) = (valid, Valid.Of(tokens));
        if (now.Callers.SequenceEqual(before.Callers))
            return false;
        valid = now;
        foreach (var (caller, source) in lasting)
        {
            if (!IsValid(caller) && lasting.TryRemove(caller, out _))
                source.Cancel();
        }

        return true;
    }

    /// <summary>Cancelled when the caller's token is removed.</summary>
    /// <param name="callerId">See <see cref="Caller.Id"/>.</param>
    public CancellationToken LastsWhileValid(string callerId)
    {
        var token = lasting.GetOrAdd(callerId, _ => new()).Token;
        // It may have been removed before it was looked for among those that last.
        return IsValid(callerId) ? token : new(canceled: true);
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
        var (digests, callers) = valid;
        for (var i = 0; i < digests.Length; i++)
        {
            found = CryptographicOperations.FixedTimeEquals(digests[i], digest) ? callers[i] : found;
        }

        return found;
    }

    private bool IsValid(string callerId) => valid.Callers.Any(caller => caller.Id == callerId);

    private sealed record Valid(byte[][] Digests, Caller[] Callers)
    {
        public static Valid Of(IReadOnlyList<string> tokens)
        {
            byte[][] digests = [.. tokens.Select(token => SHA256.HashData(Encoding.UTF8.GetBytes(token)))];
            return new(digests, [.. digests.Select(digest => new Caller(Convert.ToHexStringLower(digest.AsSpan(0, 8)), HasToken: true))]);
        }
    }
}
