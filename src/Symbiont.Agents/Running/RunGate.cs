namespace Symbiont.Agents.Running;

/// <summary>
/// Lets one branch of an execution at a time use its interpreter and journal. A branch that fails for a reason that ends
/// the whole run keeps it closed: nothing of the execution moves any more.
/// </summary>
internal sealed class RunGate : IDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private readonly CancellationTokenSource stop = new();
    private CancellationTokenRegistration outer;

    /// <summary>Signalled when nothing may move any more: actions that are under way stop.</summary>
    public CancellationToken Closing => stop.Token;

    /// <summary>Why the run is over, when a branch closed the gate.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Closes the gate when this token is signalled, and no longer when an earlier one is.</summary>
    public void CloseWith(CancellationToken cancelled)
    {
        outer.Unregister();
        outer = cancelled.Register(() => stop.Cancel());
    }

    public Task Enter() => gate.WaitAsync(stop.Token);

    /// <summary>Also when nothing may move any more: to write down how it ended.</summary>
    public Task EnterLast() => gate.WaitAsync(CancellationToken.None);

    public void Leave() => gate.Release();

    /// <summary>For good; called by whoever holds the gate.</summary>
    public void Close(Exception? failure = null)
    {
        Failure ??= failure;
        stop.Cancel();
    }

    /// <summary>Does something holding the gate. A failure closes it for good.</summary>
    public async Task<T> Inside<T>(Func<Task<T>> action)
    {
        await Enter();
        try
        {
            return await action();
        }
        catch (Exception failure)
        {
            Close(failure);
            throw;
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Lets others in while something takes time that needs neither interpreter nor journal. The gate is held again afterwards, however it went.</summary>
    public async Task<T> Outside<T>(Func<CancellationToken, ValueTask<T>> wait)
    {
        Leave();
        try
        {
            return await wait(stop.Token);
        }
        finally
        {
            await EnterLast();
            stop.Token.ThrowIfCancellationRequested();
        }
    }

    public void Dispose()
    {
        outer.Dispose();
        stop.Dispose();
        gate.Dispose();
    }
}
