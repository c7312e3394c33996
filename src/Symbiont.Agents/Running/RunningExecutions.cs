using System.Collections.Concurrent;

namespace Symbiont.Agents.Running;

/// <summary>The executions that this process works on, with their use.</summary>
internal sealed class RunningExecutions
{
    private readonly ConcurrentDictionary<string, RunUsage> usages = new();

    public RunUsage Begin(string id) => usages[id] = new();

    public void End(string id) => usages.TryRemove(id, out _);

    public RunUsage? Find(string id) => usages.GetValueOrDefault(id);
}
