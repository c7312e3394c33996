using Microsoft.Extensions.Logging;

namespace Symbiont.Agents.Processes;

/// <summary>One child from its start until nothing of its group lives.</summary>
internal sealed class ProcessRun : IDisposable
{
    // SIGKILL takes milliseconds; only a process stuck in the kernel takes longer, and no caller waits for that.
    private static readonly TimeSpan KillPatience = TimeSpan.FromSeconds(5);

    private readonly ProcessSpec spec;
    private readonly Child child;
    private readonly ExecOptions options;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly Task exited;
    private readonly int processId;
    private readonly Deadline kill;
    private bool guardLost;

    public ProcessRun(ProcessSpec spec, Child child, ExecOptions options, TimeProvider time, UsageSource usage, IProcessObserver? observer, ILogger logger)
    {
        (this.spec, this.child, this.options, this.time, this.logger) = (spec, child, options, time, logger);
        processId = child.Process.Id;
        GuardId = child.Guard.ProcessId;
        kill = new(time, child.Guard.Kill);
        exited = child.Process.WaitForExitAsync();
        Gone = EndGroup();
        Result = Attend(usage, observer);
    }

    public string Owner => spec.Owner;

    public int ProcessId => processId;

    public int GuardId { get; }

    /// <summary>The caller has left; the child is only being ended.</summary>
    public bool Abandoned { get; private set; }

    /// <summary>How the child ended; at the latest a moment after it was killed.</summary>
    public Task<ProcessResult> Result { get; }

    /// <summary>Ends when no process of the run lives. Never fails.</summary>
    public Task Gone { get; }

    /// <summary>SIGTERM now, SIGKILL after the grace, or sooner if an earlier call said so.</summary>
    public void Stop(TimeSpan grace)
    {
        child.Guard.Terminate();
        kill.NotAfter(grace);
    }

    /// <summary>Lets go of the ended child; after <see cref="Gone"/> and <see cref="Result"/>.</summary>
    public void Dispose()
    {
        kill.Dispose();
        child.Process.StandardOutput.Dispose();
        child.Process.StandardError.Dispose();
        child.Process.Dispose();
    }

    public void Abandon(TimeSpan grace)
    {
        Abandoned = true;
        Stop(grace);
    }

    private async Task<ProcessResult> Attend(UsageSource usage, IProcessObserver? observer)
    {
        var started = time.GetTimestamp();
        var timedOut = false;
        using var ended = new CancellationTokenSource();
        using var abandoned = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        var cap = new OutputCap(spec.MaxOutputBytes, child.Guard.Kill);
        var stdOut = cap.Read(child.Process.StandardOutput.BaseStream, abandoned.Token);
        var stdErr = cap.Read(child.Process.StandardError.BaseStream, abandoned.Token);
        var fed = Feed(ended.Token);
        var limits = new UsageLimits(spec.MaxMemoryMb * 1024L * 1024L, options.MaxProcesses, options.MaxScratchMb * 1024L * 1024L);
        var meter = new UsageMeter(child, usage, time, options.SampleEvery, limits, observer);
        var metered = Meter(meter, observer, ended.Token);
        TimeSpan elapsed;
        await using (time.CreateTimer(_ =>
        {
            timedOut = true;
            Stop(options.TimeoutGrace);
        }, null, spec.Timeout, Timeout.InfiniteTimeSpan))
        {
            await exited;
            elapsed = time.GetElapsedTime(started);
        }

        await ended.CancelAsync();
        if (await Task.WhenAny(Gone, Task.Delay(KillPatience, time, CancellationToken.None)) != Gone)
            logger.StillThere(processId, Owner);

        // Nobody is left to write; what is still in the pipes is read at once, and a pipe that never ends is let go.
        abandoned.CancelAfter(KillPatience);
        var (output, errors, limitExceeded) = (await stdOut, await stdErr, await metered);
        await fed;
        ThrowIfKilled(cap.Exceeded, limitExceeded);
        var code = child.Process.ExitCode;
        return new(code, code is > 128 and <= 192 ? code - 128 : null, output, errors, timedOut, elapsed, meter.PeakMemory, meter.CpuSeconds);
    }

    private async Task EndGroup()
    {
        await Task.WhenAny(exited, child.Guard.Ended);
        if (exited.IsCompleted)
            child.Guard.Finish();
        await child.Guard.Ended;
        if (!child.Guard.DidItsWork)
        {
            guardLost = true;
            logger.GuardLost(processId, Owner);
            child.Process.Kill();
            await Survivors.Kill(child.Mark, time);
        }

        await exited;
        child.Guard.Dispose();
        child.Folder.Remove(logger);
    }

    private void ThrowIfKilled(bool tooMuchOutput, string? limitExceeded)
    {
        if (tooMuchOutput)
            throw new ProcessException(ProcessErrorCodes.OutputTooLarge, $"'{spec.Command}' wrote more than {spec.MaxOutputBytes} bytes and was killed.");
        if (limitExceeded is not null)
            throw new ProcessException(limitExceeded, $"'{spec.Command}' {Excess(limitExceeded)}");
        if (guardLost)
            throw new ProcessException(ProcessErrorCodes.GuardLost, $"The guard of '{spec.Command}' was killed, so the command was killed too.");
    }

    private string Excess(string code) => code switch
    {
        ProcessErrorCodes.MemoryExceeded => $"used more than {spec.MaxMemoryMb} MiB and was killed; the agent's max_memory_mb would allow more.",
        ProcessErrorCodes.TooManyProcesses => $"was more than {options.MaxProcesses} processes at once and was killed.",
        _ => $"left more than {options.MaxScratchMb} MiB in its scratch folder and was killed.",
    };

    private async Task<string?> Meter(UsageMeter meter, IProcessObserver? observer, CancellationToken ended)
    {
        var goesOn = false;
        try
        {
            observer?.Started(processId);
            var exceeded = await meter.Watch(ended);
            goesOn = exceeded is null;
            return exceeded;
        }
        finally
        {
            // Too much of something, or an observer that throws: either way the run is over.
            if (!goesOn)
                child.Guard.Kill();
        }
    }

    private async Task Feed(CancellationToken ended)
    {
        var input = child.Process.StandardInput.BaseStream;
        try
        {
            await input.WriteAsync(spec.StdIn, ended);
        }
        catch (Exception unread) when (unread is IOException or OperationCanceledException)
        {
            // A child need not read its input.
        }
        finally
        {
            await input.DisposeAsync();
        }
    }
}
