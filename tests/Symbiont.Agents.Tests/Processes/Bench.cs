using Microsoft.Extensions.Logging.Abstractions;
using Symbiont.Agents.Processes;

namespace Symbiont.Agents.Tests.Processes;

/// <summary>A runner with a data folder of its own that may run a shell.</summary>
internal sealed class Bench : IAsyncDisposable
{
    /// <summary>Makes one.</summary>
    /// <param name="configure">What is to be set.</param>
    /// <param name="time">Of time-outs and graces; null: that of the machine, which what samples its children needs.</param>
    public Bench(Action<ExecOptions>? configure = null, TimeProvider? time = null)
    {
        var options = new ExecOptions { Allow = "sh, cat, env", DataFolder = Data, ShutdownGrace = TimeSpan.Zero };
        configure?.Invoke(options);
        Runner = new(options, time ?? TimeProvider.System, NullLogger<ProcessRunner>.Instance);
    }

    public string Data { get; } = Directory.CreateTempSubdirectory("symbiont-exec-").FullName;

    public ProcessRunner Runner { get; }

    /// <summary>A place outside the scratch folder where children leave facts.</summary>
    public string At(string name) => Path.Combine(Data, name);

    public Task<ProcessResult> Shell(string script, Func<ProcessSpec, ProcessSpec>? with = null, IProcessObserver? observer = null, CancellationToken cancellationToken = default)
    {
        var spec = new ProcessSpec("owner", "sh", ["-c", script]) { Timeout = TimeSpan.FromMinutes(5) };
        return Runner.RunAsync(with?.Invoke(spec) ?? spec, observer, cancellationToken);
    }

    /// <summary>Every run is over with all its descendants; a result is handed out sooner where the machine is slow to end them.</summary>
    public Task Settled() => Task.WhenAll(Runner.Running().Select(run => run.Gone)).WaitAsync(Fact.Patience);

    public async ValueTask DisposeAsync()
    {
        await Runner.StopAllAsync().WaitAsync(Fact.Patience);
        Directory.Delete(Data, recursive: true);
    }
}
