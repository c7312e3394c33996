using System.Collections.Concurrent;

namespace Symbiont.Agents.Running;

/// <summary>The executions that this process works on, with their use.</summary>
internal sealed class RunningExecutions
{
    private readonly ConcurrentDictionary<string, RunUsage> usages = new();

    /// <summary>A worker takes an execution up.</summary>
    /// <param name="id">Of the execution.</param>
    /// <param name="owner">Its agent's id; the execution's own where it has none.</param>
    public RunUsage Begin(string id, string owner) => usages[id] = new(id, owner);

    /// <summary>The worker has left it, which another may have taken up meanwhile.</summary>
    public void End(RunUsage usage)
    {
        usages.TryRemove(new(usage.Execution, usage));
        usage.Leave();
    }

    public RunUsage? Find(string id) => usages.GetValueOrDefault(id);

    /// <summary>Other executions of the same owner that are worked on here.</summary>
    public IEnumerable<RunUsage> Beside(RunUsage usage) =>
        usages.Select(entry => entry.Value).Where(other => other.Owner == usage.Owner && other.Execution != usage.Execution);
}
