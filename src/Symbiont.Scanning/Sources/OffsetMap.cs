namespace Symbiont.Scanning;

/// <summary>From offsets of a rewritten text to offsets of its original: runs that were copied, each with where it begins on both sides.</summary>
internal sealed class OffsetMap
{
    private readonly List<int> rewritten = [0];
    private readonly List<int> original = [0];

    /// <summary>Nothing was rewritten.</summary>
    public static OffsetMap Identity { get; } = new();

    /// <summary>From <paramref name="rewrittenOffset"/> on, the text comes from <paramref name="originalOffset"/>. Called in ascending order.</summary>
    public void Resume(int rewrittenOffset, int originalOffset)
    {
        if (rewritten[^1] == rewrittenOffset)
        {
            original[^1] = originalOffset;
            return;
        }

        rewritten.Add(rewrittenOffset);
        original.Add(originalOffset);
    }

    public int Original(int rewrittenOffset)
    {
        var found = rewritten.BinarySearch(rewrittenOffset);
        var run = found >= 0 ? found : ~found - 1;
        return original[run] + (rewrittenOffset - rewritten[run]);
    }
}
