namespace Symbiont.Testing;

/// <summary>A fault that strikes once, at the first statement that it is meant for.</summary>
public sealed class ProxyFault : IDisposable
{
    private readonly Func<string, bool> isMeant;
    private readonly TaskCompletionSource struck = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int taken;

    internal ProxyFault(ProxyFaultKind kind, Func<string, bool> isMeant)
    {
        Kind = kind;
        this.isMeant = isMeant;
    }

    /// <summary>Done when the fault has struck: the connection is cut, or the message is held.</summary>
    public Task Struck => struck.Task;

    internal ProxyFaultKind Kind { get; }

    internal Task Released => released.Task;

    /// <summary>Lets a held message go on to the server, and everything after it.</summary>
    public void Release() => released.TrySetResult();

    /// <summary>Disarms the fault if it has not struck, else lets what it holds go on.</summary>
    public void Dispose()
    {
        Interlocked.Exchange(ref taken, 1);
        Release();
    }

    /// <summary>True for the one statement that the fault strikes.</summary>
    internal bool Takes(string sql) => Volatile.Read(ref taken) == 0 && isMeant(sql) && Interlocked.Exchange(ref taken, 1) == 0;

    internal void Strike() => struck.TrySetResult();
}
