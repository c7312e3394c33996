using System.Collections.Concurrent;
using Symbiont.Agents.Processes;

namespace Symbiont.Agents.Tests.Processes;

/// <summary>Keeps what it is told of a run.</summary>
internal sealed class Listener : IProcessObserver
{
    public ConcurrentQueue<ProcessUsage> Samples { get; } = new();

    public int ProcessId { get; private set; }

    public void Started(int processId) => ProcessId = processId;

    public void Sampled(ProcessUsage usage) => Samples.Enqueue(usage);
}
