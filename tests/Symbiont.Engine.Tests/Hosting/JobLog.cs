using System.Collections.Concurrent;

namespace Symbiont.Engine.Tests.Hosting;

/// <summary>What the test's work handler was asked to do, and how it shall behave.</summary>
internal sealed class JobLog
{
    public ConcurrentQueue<string> Begun { get; } = new();

    public ConcurrentDictionary<string, int> Attempts { get; } = new();

    public Func<WorkContext, string, Task>? Does { get; set; }
}
