namespace Symbiont.Testing;

/// <summary>What a proxy does to bytes now, shared by its connections.</summary>
internal sealed class ProxyState
{
    private readonly Lock gate = new();
    private readonly List<ProxyFault> faults = [];
    private TaskCompletionSource passage = Open();

    /// <summary>Answers of the server are thrown away.</summary>
    public volatile bool DropsAnswers;

    private long delay;

    /// <summary>How long bytes are held back in either direction.</summary>
    public TimeSpan Delay
    {
        get => new(Volatile.Read(ref delay));
        set => Volatile.Write(ref delay, value.Ticks);
    }

    /// <summary>Done while bytes may pass.</summary>
    public Task Passage => Volatile.Read(ref passage).Task;

    public void Freeze()
    {
        lock (gate)
        {
            if (passage.Task.IsCompleted)
                passage = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    public void Thaw()
    {
        lock (gate)
            passage.TrySetResult();
    }

    public ProxyFault Arm(ProxyFault fault)
    {
        lock (gate)
            faults.Add(fault);
        return fault;
    }

    /// <summary>The fault that strikes at this statement, which disarms it.</summary>
    public ProxyFault? FaultFor(string sql)
    {
        lock (gate)
        {
            var fault = faults.Find(armed => armed.Takes(sql));
            if (fault is not null)
                faults.Remove(fault);
            return fault;
        }
    }

    private static TaskCompletionSource Open()
    {
        var open = new TaskCompletionSource();
        open.SetResult();
        return open;
    }
}
