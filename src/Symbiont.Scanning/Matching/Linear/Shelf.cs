using System.Collections.Concurrent;

namespace Symbiont.Scanning.Matching.Linear;

/// <summary>
/// Where the states of one automaton lie while nobody runs it. What lies on all shelves together is bounded: thousands of expressions run over whatever anybody ships, and
/// none of them knows of the others.
/// </summary>
/// <param name="make">Begins with none.</param>
internal sealed class Shelf(Func<Determinizer> make)
{
    /// <summary>Numbers on all shelves: 64 MiB.</summary>
    public const long MostNumbers = 16 * 1024 * 1024;

    private static readonly ConcurrentQueue<Shelf> Filled = new();

    private static long Held;

    private Determinizer? free;
    private int isListed;

    /// <summary>How many numbers lie on all of them.</summary>
    public static long Numbers => Interlocked.Read(ref Held);

    /// <summary>What lay here, or a new one where somebody else has it.</summary>
    public Determinizer Take()
    {
        if (Interlocked.Exchange(ref free, null) is not { } taken)
            return make();
        Interlocked.Add(ref Held, -taken.Size);
        return taken;
    }

    /// <summary>Puts it back, for the next who takes it.</summary>
    public void Return(Determinizer used)
    {
        if (Interlocked.Exchange(ref free, used) is { } other)
            Interlocked.Add(ref Held, -other.Size);
        if (Interlocked.Exchange(ref isListed, 1) == 0)
            Filled.Enqueue(this);
        if (Interlocked.Add(ref Held, used.Size) > MostNumbers)
            Clear();
    }

    private static void Clear()
    {
        // Others may put back while this goes on: what they put is theirs to clear.
        for (var left = Filled.Count; left > 0 && Filled.TryDequeue(out var shelf); left--)
        {
            Interlocked.Exchange(ref shelf.isListed, 0);
            if (Interlocked.Exchange(ref shelf.free, null) is { } cleared)
                Interlocked.Add(ref Held, -cleared.Size);
        }
    }
}
