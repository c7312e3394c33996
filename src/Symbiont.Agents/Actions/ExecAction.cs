using Symbiont.Agents.Processes;
using Symbiont.Agents.Running;
using Symbiont.Engine;
using Symbiont.Language.Checking;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Actions;

/// <summary>
/// <c>exec(command, args, stdin: …, timeout: …)</c>: a listed command as a child process. The answer is
/// <c>{exit_code, ok, stdout, stderr, signal, timed_out, elapsed}</c>.
/// </summary>
internal sealed class ExecAction(ProcessRunner runner, RunningExecutions running, IGrainFactory grains) : IHostAction
{
    public IReadOnlyList<string> Names { get; } = ["exec"];

    public ActionKind Kind => ActionKind.External;

    public async ValueTask<Value> Perform(ActionCall call, ActionContext context, CancellationToken cancelled)
    {
        var owner = context.Execution.AgentId ?? context.Execution.Id;
        var spec = new ProcessSpec(owner, call.Text("command", 0), call.TextList("args", 1))
        {
            StdIn = System.Text.Encoding.UTF8.GetBytes(call.Named["stdin"] is null or NullValue ? "" : call.Named["stdin"]!.ToString()),
            Timeout = call.DurationOr("timeout", TimeSpan.FromMinutes(5)),
            MaxMemoryMb = context.Attributes.MaxMemoryMb is { } memory ? (int)Math.Min(memory, int.MaxValue) : null,
            MaxCpuCores = context.Attributes.MaxCpuCores,
            Sandbox = SandboxOf(context.Attributes.Sandbox),
            ExtraEnvironment = new Dictionary<string, string> { ["SYMBIONT_IDEMPOTENCY_KEY"] = context.IdempotencyKey },
        };
        try
        {
            // Children of an earlier run that was cancelled may still be ending, or its worker may not have heard of the cancel yet; two runs must not act
            // beside each other.
            await EndedRunsLeft(context.Usage).WaitAsync(cancelled);
            await runner.WhenGroupGone(owner).WaitAsync(cancelled);
            var result = await runner.RunAsync(spec, new Meter(context.Usage), cancelled);
            return Value.Record(
                ("exit_code", Value.Of(result.ExitCode)),
                ("ok", Value.Of(result is { ExitCode: 0, TimedOut: false })),
                ("stdout", Text(result.StdOut)),
                ("stderr", Text(result.StdErr)),
                ("signal", result.Signal is { } signal ? Value.Of(signal) : Value.Null),
                ("timed_out", Value.Of(result.TimedOut)),
                ("elapsed", Value.Of(result.Elapsed)));
        }
        catch (ProcessException failed) when (failed.Code != ProcessErrorCodes.Stopping)
        {
            throw new ActionException(failed.Code, failed.Message);
        }
        catch (OperationCanceledException)
        {
            _ = Hurry(owner, context.Execution.Id);
            throw;
        }
        finally
        {
            context.Usage.ProcessId = null;
        }
    }

    /// <summary>Ends when nobody here works on an execution of the same agent any more that had ended when this was called.</summary>
    private Task EndedRunsLeft(RunUsage usage) => Task.WhenAll(running.Beside(usage).Select(async other =>
    {
        if (await HasEnded(other.Execution))
            await other.Left;
    }));

    private async Task<bool> HasEnded(string execution)
    {
        try
        {
            return (await grains.GetGrain<IExecutionInside>(execution).Look()).Ended;
        }
        catch (NotFoundException)
        {
            return true;
        }
    }

    /// <summary>Whoever ended the execution may have said how long its children have.</summary>
    private async Task Hurry(string owner, string execution)
    {
        try
        {
            if ((await grains.GetGrain<IExecutionInside>(execution).Look()).StopGrace is { } grace)
                runner.Hurry(owner, grace);
        }
        catch (DomainException)
        {
            // The store does not answer: they have the ordinary time.
        }
    }

    private static Value Text(ReadOnlyMemory<byte> output) => Value.Of(System.Text.Encoding.UTF8.GetString(output.Span));

    private static ProcessSandbox SandboxOf(Sandbox? sandbox) => sandbox switch
    {
        null or Sandbox.Process => ProcessSandbox.Process,
        Sandbox.None => ProcessSandbox.None,
        Sandbox.Tier1 => ProcessSandbox.Tier1,
        _ => throw new ActionException(ProcessErrorCodes.SandboxUnavailable,
            $"No host of this server offers the sandbox \"{sandbox.ToString()!.ToLowerInvariant()}\"; the agent's sandbox can be \"tier1\", \"process\" or \"none\"."),
    };

    /// <summary>Shows in the agent's status what the child uses.</summary>
    private sealed class Meter(RunUsage usage) : IProcessObserver
    {
        private double lastCpu;

        public void Started(int processId) => usage.ProcessId = processId;

        public void Sampled(ProcessUsage sample)
        {
            usage.MemoryBytes = sample.MemoryBytes;
            usage.CpuPercent = Math.Max(0, sample.CpuSeconds - lastCpu) / 5 * 100;
            lastCpu = sample.CpuSeconds;
        }
    }
}
