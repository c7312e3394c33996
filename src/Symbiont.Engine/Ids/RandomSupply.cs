using System.Security.Cryptography;

namespace Symbiont.Engine;

/// <summary>
/// Random bytes fit for secrets, drawn from the system in blocks: a draw costs far more than the few bytes of an id. Each thread has a block of its own, and
/// what is given out is wiped from it.
/// </summary>
public static class RandomSupply
{
    private const int Block = 1024;

    [ThreadStatic]
    private static byte[]? Drawn;

    [ThreadStatic]
    private static int Left;

    /// <summary>Fills <paramref name="target"/> with random bytes.</summary>
    public static void Fill(Span<byte> target)
    {
        if (target.Length > Block)
        {
            RandomNumberGenerator.Fill(target);
            return;
        }

        var block = Drawn ??= new byte[Block];
        if (Left < target.Length)
        {
            RandomNumberGenerator.Fill(block);
            Left = Block;
        }

        Left -= target.Length;
        var given = block.AsSpan(Left, target.Length);
        given.CopyTo(target);
        given.Clear();
    }
}
