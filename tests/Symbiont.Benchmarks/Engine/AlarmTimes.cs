using System.Collections.Concurrent;

namespace Symbiont.Benchmarks.Engine;

/// <summary>How late each reminder's turn ran.</summary>
internal sealed class AlarmTimes
{
    public ConcurrentBag<TimeSpan> Late { get; } = [];
}
