namespace Symbiont.Scanning.Archives;

/// <summary>What may still be unpacked out of one file; shared by everything that lies in it, however deep.</summary>
internal sealed class UnpackBudget(ScanLimits limits)
{
    private int members = limits.Members;

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
}
