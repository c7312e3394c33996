using System.Runtime.InteropServices;

namespace Symbiont.Server;

/// <summary>Listens to the signals that tell a process to stop.</summary>
internal sealed class SignalLifetime(Drain drain) : IHostLifetime, IDisposable
{
    private IReadOnlyList<PosixSignalRegistration> heard = [];

    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        heard = [Hear(PosixSignal.SIGTERM), Hear(PosixSignal.SIGINT), Hear(PosixSignal.SIGQUIT)];
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        foreach (var signal in heard)
            signal.Dispose();
    }

    private PosixSignalRegistration Hear(PosixSignal signal) => PosixSignalRegistration.Create(signal, told =>
    {
        // Else the process would end here and now.
        told.Cancel = true;
        drain.Begin();
    });
}
