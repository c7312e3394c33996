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

    private static long numbers;

    private Determinizer? free;
    private int isListed;

    /// <summary>How many numbers lie on all of them.</summary>
    public static long Numbers => Interlocked.Read(ref numbers);

    /// <summary>What lay here, or a new one where somebody else has it.</summary>
    public Determinizer Take()
    {
        if (Interlocked.Exchange(ref free, null) is not { } taken)
            return make();
        Interlocked.Add(ref numbers, -taken.Size);
        return taken;
    }

    /// <summary>Puts it back, for the next who takes it.</summary>
    public void Return(Determinizer used)
    {
        if (Interlocked.Exchange(ref free, used) is { } other)
            Interlocked.Add(ref numbers, -other.Size);
        if (Interlocked.Exchange(ref isListed, 1) == 0)
            Filled.Enqueue(this);
        if (Interlocked.Add(ref numbers, used.Size) > MostNumbers)
            Clear();
    }

    private static void Clear()
    {
        while (Filled.TryDequeue(out var shelf))
        {
            Interlocked.Exchange(ref shelf.isListed, 0);
            if (Interlocked.Exchange(ref shelf.free, null) is { } left)
                Interlocked.Add(ref numbers, -left.Size);
        }
    }
}
