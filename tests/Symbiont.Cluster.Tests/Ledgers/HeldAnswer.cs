namespace Symbiont.Cluster.Tests;

/// <summary>Calls to one path that arrive and are not answered until they are let go.</summary>
internal sealed class HeldAnswer
{
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release() => released.TrySetResult();

    public Task WhenReleased(CancellationToken callerGone) => released.Task.WaitAsync(callerGone);
}
