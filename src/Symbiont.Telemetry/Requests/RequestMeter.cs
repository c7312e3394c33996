namespace Symbiont.Telemetry;

/// <summary>Counts the requests that this silo answers, by seconds of the last minute.</summary>
public sealed class RequestMeter(TimeProvider clock)
{
    private const int Seconds = 60;

    private readonly Lock gate = new();
    private readonly long[] counts = new long[Seconds];
    private readonly long started = clock.GetTimestamp();
    private long second;

    /// <summary>One more.</summary>
    public void Add()
    {
        lock (gate)
        {
            Move();
            counts[second % Seconds]++;
        }
    }

    /// <summary>Mean of the last minute, or of the time since the start where that is shorter.</summary>
    public double PerSecond
    {
        get
        {
            lock (gate)
            {
                Move();
                return counts.Sum() / (double)Math.Min(second + 1, Seconds);
            }
        }
    }

    /// <summary>Seconds in which nothing was counted are empty.</summary>
    private void Move()
    {
        var now = (long)clock.GetElapsedTime(started).TotalSeconds;
        for (var passed = Math.Max(second + 1, now - Seconds + 1); passed <= now; passed++)
            counts[passed % Seconds] = 0;
        second = now;
    }
}
