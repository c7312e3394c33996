using Microsoft.Extensions.Hosting;

namespace Symbiont.Agents.Processes;

/// <summary>Ends what runs when the server stops. Added before the engine, it acts after it: by then nobody starts a process any more.</summary>
internal sealed class ProcessStopper(ProcessRunner runner) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => runner.StopAllAsync();
}
