using Microsoft.Extensions.Logging;

namespace Symbiont.Agents.Processes;

/// <summary>
/// Runs child processes for <c>exec</c>. A child never outlives its run, and never the server, however the server ends:
/// see <see cref="LaunchScripts"/>.
/// </summary>
public sealed class ProcessRunner
{
    private readonly ExecOptions options;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly AllowedCommands commands;
    private readonly UsageSource usage;
    private readonly SandboxFinder sandboxes;
    private readonly Lock turn = new();
    private readonly List<ProcessRun> runs = [];
    private Task? leftoversGone;
    private bool stopping;

    /// <summary>Makes a runner and resolves the listed commands; a missing one is a warning.</summary>
    /// <param name="options">Valid options.</param>
    /// <param name="time">Measures time-outs, graces and samples.</param>
    /// <param name="logger">Hears of starts and of what goes wrong.</param>
    public ProcessRunner(ExecOptions options, TimeProvider time, ILogger<ProcessRunner> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        (this.options, this.time, this.logger) = (options, time, logger);
        commands = new(options, logger);
        usage = new(time);
        sandboxes = new(options, time, logger);
    }

    /// <summary>
    /// Runs a child to its end. Waits first until cancelled children of the same owner have ended. On cancel it throws at
    /// once, while the child gets SIGTERM and, after a grace, SIGKILL in the background.
    /// </summary>
    /// <param name="spec">What to run.</param>
    /// <param name="observer">Hears of the start and of samples; may be null.</param>
    /// <param name="cancellationToken">Ends the run early with <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ProcessException">It was not run or brought no result; the code says why.</exception>
    public async Task<ProcessResult> RunAsync(ProcessSpec spec, IProcessObserver? observer, CancellationToken cancellationToken)
    {
        SpecCheck.Check(spec);
        commands.Check(spec.Command);
        var sandbox = spec.Sandbox == ProcessSandbox.Tier1 ? await sandboxes.Find().WaitAsync(cancellationToken) : null;
        var path = sandbox is { HasOwnPrograms: true } ? spec.Command : commands.Resolve(spec.Command);
        await LeftoversGone().WaitAsync(cancellationToken);
        await WhenGroupGone(spec.Owner).WaitAsync(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();

        var run = Start(spec, path, sandbox, observer);
        try
        {
            return await run.Result.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            run.Abandon(options.CancelGrace);
            throw;
        }
    }

    /// <summary>Ends when every child of this owner whose caller has left is gone with all its descendants.</summary>
    /// <param name="ownerKey">As in <see cref="ProcessSpec.Owner"/>.</param>
    public Task WhenGroupGone(string ownerKey)
    {
        lock (turn)
            return Task.WhenAll(runs.Where(run => run.Abandoned && run.Owner == ownerKey).Select(run => run.Gone));
    }

    /// <summary>Leaves children of this owner whose caller has left no more time than this before SIGKILL.</summary>
    /// <param name="ownerKey">As in <see cref="ProcessSpec.Owner"/>.</param>
    /// <param name="grace">From now on; a shorter time that runs already stays.</param>
    public void Hurry(string ownerKey, TimeSpan grace)
    {
        lock (turn)
        {
            foreach (var run in runs.Where(run => run.Abandoned && run.Owner == ownerKey))
                run.Stop(grace);
        }
    }

    /// <summary>Refuses new children, sends SIGTERM to all and SIGKILL after the grace of a stop; ends when none is left.</summary>
    public Task StopAllAsync()
    {
        lock (turn)
        {
            stopping = true;
            foreach (var run in runs)
                run.Stop(options.ShutdownGrace);
            return Task.WhenAll(runs.Select(run => run.Gone));
        }
    }

    /// <summary>The runs that have processes now.</summary>
    internal IReadOnlyList<ProcessRun> Running()
    {
        lock (turn)
            return [.. runs];
    }

    private ProcessRun Start(ProcessSpec spec, string path, ISandbox? sandbox, IProcessObserver? observer)
    {
        if (Volatile.Read(ref stopping))
            throw new ProcessException(ProcessErrorCodes.Stopping, "The server is stopping and starts no more commands.");
        var run = new ProcessRun(spec, Child.Start(spec, path, sandbox, options, logger), options, time, usage, observer, logger);
        logger.ChildStarted(run.ProcessId, run.Owner, path);
        lock (turn)
        {
            runs.Add(run);
            if (stopping)
                run.Stop(options.ShutdownGrace);
        }

        _ = Forget(run);
        return run;
    }

    private async Task Forget(ProcessRun run)
    {
        await run.Gone;
        // After a cancel nobody else looks at the result.
        await ((Task)run.Result).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (turn)
            runs.Remove(run);
        run.Dispose();
    }

    private Task LeftoversGone()
    {
        lock (turn)
            return leftoversGone ??= RunFolder.SweepLeftovers(options.DataFolder, time, logger);
    }
}
