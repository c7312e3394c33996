namespace Symbiont.Server;

/// <summary>How long this process has been serving.</summary>
internal sealed class Uptime(TimeProvider time)
{
    private readonly long started = time.GetTimestamp();

    public TimeSpan Elapsed => time.GetElapsedTime(started);
}
