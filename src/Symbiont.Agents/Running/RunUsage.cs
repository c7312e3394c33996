namespace Symbiont.Agents.Running;

/// <summary>What a running execution uses, as last measured.</summary>
/// <param name="execution">The execution's id.</param>
/// <param name="owner">Whose it is: see <see cref="RunningExecutions.Begin"/>.</param>
internal sealed class RunUsage(string execution, string owner)
{
    private readonly TaskCompletionSource left = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Execution => execution;

    public string Owner => owner;

    /// <summary>Ends when the worker has left the execution: no action of it is under way here any more.</summary>
    public Task Left => left.Task;

    /// <summary>Bytes: of its child processes where it has any, else of the interpreter's values.</summary>
    public long MemoryBytes { get; set; }

    /// <summary>Percent of one core.</summary>
    public double CpuPercent { get; set; }

    /// <summary>A child process of it; null: it has none now.</summary>
    public int? ProcessId { get; set; }

    public void Leave() => left.TrySetResult();
}
