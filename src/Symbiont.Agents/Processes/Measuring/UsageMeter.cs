namespace Symbiont.Agents.Processes;

/// <summary>Samples one run: fast at first, so short children are seen too, then at the pace of the settings.</summary>
internal sealed class UsageMeter(Mark mark, UsageSource source, TimeProvider time, TimeSpan pace, long? memoryLimit, IProcessObserver? observer)
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(50);

    // Memory grows faster than 5 s; a limit needs a closer look.
    private static readonly TimeSpan LimitPace = TimeSpan.FromMilliseconds(250);

    public long PeakMemory { get; private set; }

    public double CpuSeconds { get; private set; }

    /// <summary>Samples until the run ends; true as soon as the run uses more memory than it may.</summary>
    public async Task<bool> Watch(CancellationToken ended)
    {
        var longest = memoryLimit is null || pace < LimitPace ? pace : LimitPace;
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

            if (usage.MemoryBytes > memoryLimit)
                return true;
        }

        return false;
    }

    private ProcessUsage Sample()
    {
        var (count, memory, cpu) = (0, 0L, 0d);
        foreach (var member in source.Members(mark))
        {
            if (ProcessTable.UsageOf(member) is not { } used)
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
}
