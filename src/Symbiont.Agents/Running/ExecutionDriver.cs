using Symbiont.Engine;
using Symbiont.Language.Interpretation;

namespace Symbiont.Agents.Running;

/// <summary>
/// Runs one execution from its journal to its end, or until everything in it waits. Branches are tasks that take turns:
/// the interpreter and the journal are used by the one that holds the gate; it lets go while an action is under way outside.
/// </summary>
internal sealed class ExecutionDriver(
    ExecutionState state, IExecutionInside grain, Interpreter program, Journal journal, RunContext context, ActionPerformer performer, ExecutionSignals signals)
    : IDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private readonly SemaphoreSlim arrivals = new(0);
    private readonly RunWaits waits = new();
    private int signalsSeen = state.Signals;

    /// <summary>Runs on. Returns when the execution has ended or is parked.</summary>
    public async Task Run(CancellationToken stopping)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var time = TimeLimit();
        using var act = CancellationTokenSource.CreateLinkedTokenSource(stop.Token, time.Token);
        signals.Watch(state.Id, () => arrivals.Release());
        try
        {
            await journal.Read(static _ => false);
            waits.Enter();
            var root = RunBranch(program, act.Token);
            while (!root.IsCompleted)
            {
                await Task.WhenAny(root, waits.Quiet, arrivals.WaitAsync(act.Token));
                if (!root.IsCompleted && await LookAround(act))
                    return;
            }

            await Finish(await root);
        }
        catch (ReplayDivergedException diverged)
        {
            await End(RunEnds.Failed(ErrorCodes.ReplayDiverged, diverged.Message, diverged.Line, diverged.Column));
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested && !stopping.IsCancellationRequested)
        {
            await End(RunEnds.TimedOut(state));
        }
        finally
        {
            signals.StopWatching(state.Id);
            await stop.CancelAsync();
        }
    }

    public void Dispose()
    {
        gate.Dispose();
        arrivals.Dispose();
    }

    private CancellationTokenSource TimeLimit()
    {
        if (state.TimeoutAt is not { } at)
            return new();
        var left = at - context.Clock.GetUtcNow();
        return new(left > TimeSpan.Zero ? left : TimeSpan.FromMilliseconds(1), context.Clock);
    }

    /// <summary>Takes what has arrived; parks if everything waits. True: parked.</summary>
    private async Task<bool> LookAround(CancellationTokenSource act)
    {
        await gate.WaitAsync(act.Token);
        try
        {
            if (waits.IsQuiet && await grain.Park(context.Take(journal), waits.NextDue, signalsSeen))
            {
                // The gate stays closed: no branch moves any more.
                await act.CancelAsync();
                return true;
            }

            context.Memory.Committed();
            signalsSeen = (await grain.Look()).Signals;
            // Lines of this worker are known; only those that others' turns append are news.
            await journal.Read(static row => row is not { Kind: JournalKind.End, Child: not null });
            waits.Again();
            foreach (var path in waits.Paths)
            {
                if (journal.Find(path)?.End is not null)
                    waits.Arrived(path);
            }
        }
        finally
        {
            if (!act.IsCancellationRequested)
                gate.Release();
        }

        return false;
    }

    private async Task<InterpreterStep> RunBranch(Interpreter interpreter, CancellationToken cancelled)
    {
        await gate.WaitAsync(cancelled);
        var held = true;
        try
        {
            var step = interpreter.Run();
            while (true)
            {
                switch (step)
                {
                    case InterpreterStep.ActionRequested requested:
                        var outside = await performer.Begin(requested.Call, journal, context, waits);
                        if (outside.Pending is { } pending)
                        {
                            if (outside.Durable)
                                await Flush();
                            gate.Release();
                            held = false;
                            await pending(cancelled);
                            await gate.WaitAsync(cancelled);
                            held = true;
                        }

                        step = (await outside.Outcome()).Tell(interpreter);
                        break;
                    case InterpreterStep.BranchesRequested requested:
                        gate.Release();
                        held = false;
                        var ends = await RunForm(requested.Form, cancelled);
                        await gate.WaitAsync(cancelled);
                        held = true;
                        step = interpreter.ResumeBranches(ends);
                        break;
                    default:
                        return step;
                }
            }
        }
        finally
        {
            if (held)
                gate.Release();
        }
    }

    private async Task<IReadOnlyList<InterpreterStep>> RunForm(ParallelForm form, CancellationToken cancelled)
    {
        var ends = new InterpreterStep[form.Branches.Length];
        var next = -1;
        await gate.WaitAsync(cancelled);
        var lanes = Enumerable.Range(0, Math.Min(Math.Max(1, form.Limit), form.Branches.Length)).Select(_ =>
        {
            waits.Enter();
            return RunLane();
        }).ToList();
        waits.Leave();
        gate.Release();
        await Task.WhenAll(lanes);
        return ends;

        async Task RunLane()
        {
            await Task.Yield();
            for (var i = Interlocked.Increment(ref next); i < ends.Length; i = Interlocked.Increment(ref next))
                ends[i] = await RunBranch(form.Branches[i], cancelled);

            await gate.WaitAsync(cancelled);
            try
            {
                // What this lane has done must not hang on how long the others take.
                if (!context.Pending.IsEmpty)
                    await Flush();
                // The form goes on when the last lane is through: its own place is taken over from it, so that nothing seems quiet.
                if (Interlocked.Increment(ref through) < lanes.Count)
                    waits.Leave();
            }
            finally
            {
                gate.Release();
            }
        }
    }

    private async Task Flush()
    {
        await grain.Record(context.Take(journal));
        context.Memory.Committed();
    }

    private async Task Finish(InterpreterStep step) => await End(context.EndOf(step));

    private async Task End(RunEnd end) => await grain.End(context.Take(journal), end);
}
