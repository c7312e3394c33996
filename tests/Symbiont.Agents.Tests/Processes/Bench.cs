using Microsoft.Extensions.Logging.Abstractions;
using Symbiont.Agents.Processes;

namespace Symbiont.Agents.Tests.Processes;

/// <summary>A runner with a data folder of its own that may run a shell.</summary>
internal sealed class Bench : IAsyncDisposable
{
    public Bench(Action<ExecOptions>? configure = null)
    {
        var options = new ExecOptions { Allow = "sh, cat, env", DataFolder = Data, ShutdownGrace = TimeSpan.Zero };
        configure?.Invoke(options);
        Runner = new(options, TimeProvider.System, NullLogger<ProcessRunner>.Instance);
    }

    public string Data { get; } = Directory.CreateTempSubdirectory("symbiont-exec-").FullName;

    public ProcessRunner Runner { get; }

    /// <summary>A place outside the scratch folder where children leave facts.</summary>
    public string At(string name) => Path.Combine(Data, name);

    public Task<ProcessResult> Shell(string script, Func<ProcessSpec, ProcessSpec>? with = null, IProcessObserver? observer = null, CancellationToken cancellationToken = default)
    {
        var spec = new ProcessSpec("owner", "sh", ["-c", script]) { Timeout = TimeSpan.FromSeconds(30) };
        return Runner.RunAsync(with?.Invoke(spec) ?? spec, observer, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Runner.StopAllAsync().WaitAsync(TimeSpan.FromSeconds(20));
        Directory.Delete(Data, recursive: true);
    }
}
