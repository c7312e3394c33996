using System.Reflection;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine.Tests.Hosting;

/// <summary>A store whose commits wait while the gate is closed; everything else goes through.</summary>
public class CommitGate : DispatchProxy
{
    private readonly Lock gate = new();
    private TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IStore inner = null!;
    private int waiting;
    private int looks;
    private int loads;
    private GrainId? free;

    /// <summary>Commits that wait before the closed gate.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    /// <summary>How often the store was asked when something is due next.</summary>
    public int Looks => Volatile.Read(ref looks);

    /// <summary>How often a grain's row was read.</summary>
    public int Loads => Volatile.Read(ref loads);

    internal static (IStore Store, CommitGate Gate) Of(IStore inner)
    {
        var store = Create<IStore, CommitGate>();
        var gate = (CommitGate)store;
        gate.inner = inner;
        gate.Open();
        return (store, gate);
    }

    public void Open()
    {
        lock (gate)
            opened.TrySetResult();
    }

    /// <summary>Lets through only the commits of this grain.</summary>
    public void CloseExceptFor(GrainId grain)
    {
        free = grain;
        Close();
    }

    public void Close()
    {
        lock (gate)
        {
            if (opened.Task.IsCompleted)
                opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name == nameof(IStore.NextDue))
            Interlocked.Increment(ref looks);
        if (targetMethod.Name == nameof(IStore.Load))
            Interlocked.Increment(ref loads);
        return targetMethod.Name == nameof(IStore.Commit)
            ? new ValueTask<CommitOutcome>(Commit((GrainCommit)args![0]!))
            : targetMethod.Invoke(inner, BindingFlags.DoNotWrapExceptions, null, args, null);
    }

    private async Task<CommitOutcome> Commit(GrainCommit commit)
    {
        Task open;
        lock (gate)
            open = opened.Task;
        if (commit.Grain != free)
        {
            Interlocked.Increment(ref waiting);
            await open;
            Interlocked.Decrement(ref waiting);
        }

        return await inner.Commit(commit);
    }
}
