namespace Symbiont.Telemetry;

/// <summary>How busy the machine is, as a process inside its control group sees it. The processor's share is that of the time between two looks.</summary>
public sealed class SystemLoad : IDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly MachineFiles files;
    private readonly ITimer timer;
    private CpuTime last;
    private double percent;

    /// <summary>Looks from now on every five seconds.</summary>
    public SystemLoad(TimeProvider clock)
        : this(clock, new("/"))
    {
    }

    internal SystemLoad(TimeProvider clock, MachineFiles files)
    {
        ArgumentNullException.ThrowIfNull(clock);
        this.files = files;
        last = files.ReadCpu(clock.GetTimestamp());
        timer = clock.CreateTimer(_ => Look(clock), null, Between, Between);
    }

    /// <summary>Of the control group's quota, else of the machine: 0 to 100.</summary>
    public double CpuPercent
    {
        get
        {
            lock (gate)
                return percent;
        }
    }

    /// <summary>Limit of the control group, else the machine's memory, in bytes.</summary>
    public long MemoryTotal => files.ReadMemoryLimit();

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    private void Look(TimeProvider clock)
    {
        var now = files.ReadCpu(clock.GetTimestamp());
        lock (gate)
        {
            percent = now.ShareSince(last, clock) ?? percent;
            last = now;
        }
    }
}
