namespace Symbiont.Scanning.Archives;

/// <summary>What may still be unpacked out of one file; shared by everything that lies in it, however deep.</summary>
/// <param name="limits">Of the scan.</param>
/// <param name="buffers">What is unpacked is read into them.</param>
internal sealed class UnpackBudget(ScanLimits limits, Buffers buffers)
{
    /// <summary>Bytes of archives within each other that are in memory at a time.</summary>
    private const int MostHeld = 64 * 1024 * 1024;

    private int members = limits.Members;
    private int held;

    /// <summary>How many bytes of the next member may be read.</summary>
    public int Room => Math.Min(limits.FileBytes, MostHeld - held);

    /// <summary>What is unpacked is read into them.</summary>
    public Buffers Buffers => buffers;

    /// <summary>Bytes left.</summary>
    public long Bytes { get; private set; } = limits.UnpackedBytes;

    /// <summary>Whether reaching the end of the budget was reported.</summary>
    public bool IsReported { get; set; }

    /// <summary>Takes bytes; throws <see cref="UnpackLimitException"/> if there are none left.</summary>
    public void Take(long bytes)
    {
        Bytes -= bytes;
        if (Bytes < 0)
            throw new UnpackLimitException();
    }

    /// <summary>Takes one member; throws <see cref="UnpackLimitException"/> if there were too many.</summary>
    public void TakeMember()
    {
        if (--members < 0)
            throw new UnpackLimitException();
    }

    /// <summary>Bytes are in memory, until they are held no more.</summary>
    public void Hold(int bytes) => held += bytes;

    /// <summary>They are not any more.</summary>
    public void Release(int bytes) => held -= bytes;
}
