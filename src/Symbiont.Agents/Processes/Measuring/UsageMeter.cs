namespace Symbiont.Agents.Processes;

/// <summary>Samples one run: fast at first, so short children are seen too, then at the pace of the settings, or of its limits.</summary>
internal sealed class UsageMeter(Child child, UsageSource source, TimeProvider time, TimeSpan pace, UsageLimits limits, IProcessObserver? observer)
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(50);

    // Processes and files multiply, and memory grows, faster than 5 s; limits need a closer look.
    private static readonly TimeSpan LimitPace = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MemoryPace = TimeSpan.FromMilliseconds(250);

    private readonly int box = child.IsBoxed ? child.Process.Id : 0;
    private long scratchLookedAt = time.GetTimestamp();

    public long PeakMemory { get; private set; }

    public double CpuSeconds { get; private set; }

    /// <summary>Samples until the run ends, or until it uses more than it may: then the code of that.</summary>
    public async Task<string?> Watch(CancellationToken ended)
    {
        var limitPace = limits.MemoryBytes is null ? LimitPace : MemoryPace;
        var longest = pace < limitPace ? pace : limitPace;
        var sinceReport = TimeSpan.Zero;
        for (var wait = First; !ended.IsCancellationRequested; wait = wait * 2 < longest ? wait * 2 : longest)
        {
            await Task.Delay(wait, time, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var usage = Sample();
            if (usage.Processes == 0)
                continue;
            sinceReport += wait;
            if (sinceReport >= pace || wait < longest)
            {
                sinceReport = TimeSpan.Zero;
                observer?.Sampled(usage);
            }

            if (Exceeded(usage) is { } code)
                return code;
        }

        return null;
    }

    private string? Exceeded(ProcessUsage usage)
    {
        if (usage.MemoryBytes > limits.MemoryBytes)
            return ProcessErrorCodes.MemoryExceeded;
        if (usage.Processes > limits.Processes)
            return ProcessErrorCodes.TooManyProcesses;
        if (time.GetElapsedTime(scratchLookedAt) < LimitPace)
            return null;
        var full = ScratchSize.IsMoreThan(limits.ScratchBytes, child.Folder.Path);
        scratchLookedAt = time.GetTimestamp();
        return full ? ProcessErrorCodes.ScratchFull : null;
    }

    private ProcessUsage Sample()
    {
        var (count, memory, cpu) = (0, 0L, 0d);
        foreach (var member in source.Members(child.Mark))
        {
            if (IsBox(member) || ProcessTable.UsageOf(member) is not { } used)
                continue;
            count++;
            memory += used.Memory;
            cpu += used.CpuSeconds;
            PeakMemory = Math.Max(PeakMemory, used.Peak);
        }

        PeakMemory = Math.Max(PeakMemory, memory);
        CpuSeconds = Math.Max(CpuSeconds, cpu);
        return new(count, memory, CpuSeconds);
    }

    /// <summary>The sandbox itself, which is not the agent's to answer for.</summary>
    private bool IsBox(int member) => box != 0 && (member == box || ProcessTable.ParentOf(member) == box);
}
