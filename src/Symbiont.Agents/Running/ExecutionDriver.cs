using Symbiont.Language.Interpretation;

namespace Symbiont.Agents.Running;

/// <summary>
/// Runs one execution from its journal to its end, or until everything in it waits. Branches are tasks that take turns at
/// the gate: whoever holds it uses the interpreter and the journal; it is let go while an action is under way outside.
/// </summary>
internal sealed class ExecutionDriver(
    ExecutionState state, IExecutionInside grain, Interpreter program, ActionPerformer performer, RunContext run, ExecutionSignals signals) : IDisposable
{
    /// <summary>What is under way at once stands in the execution's state, which must stay small.</summary>
    private const int MaxLanes = 256;

    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(30);

    private readonly RunGate gate = run.Gate;
    private readonly RunWaits waits = run.Waits;
    private readonly SemaphoreSlim arrivals = new(0);
    private int signalsSeen = state.Signals;

    /// <summary>Runs on. Returns when the execution has ended or is parked.</summary>
    public async Task Run(CancellationToken stopping)
    {
        using var time = TimeLimit();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, time.Token);
        gate.CloseWith(either.Token);
        signals.Watch(state.Id, () => arrivals.Release());
        var root = Task.CompletedTask;
        try
        {
            await run.Journal.Read(static _ => false);
            waits.Enter();
            var whole = RunBranch(program);
            root = whole;
            if (!await WatchOver(whole))
                await End(run.EndOf(await whole));
        }
        catch (Exception) when (gate.Failure is ReplayDivergedException diverged)
        {
            await EndEarly(RunEnds.Failed(ErrorCodes.ReplayDiverged, diverged.Message, diverged.Line, diverged.Column));
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested && !stopping.IsCancellationRequested)
        {
            await EndEarly(RunEnds.TimedOut(state));
        }
        finally
        {
            signals.StopWatching(state.Id);
            gate.Close();
            // Nothing of this run may be under way when its work item is given up.
            await root.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => arrivals.Dispose();

    private CancellationTokenSource TimeLimit()
    {
        if (state.TimeoutAt is not { } at)
            return new();
        var left = at - run.Clock.GetUtcNow();
        // No timer takes longer ones; the execution's reminder does.
        return left > LongestTimer ? new() : new(left > TimeSpan.Zero ? left : TimeSpan.FromMilliseconds(1), run.Clock);
    }

    /// <summary>Until the program is through. True: it is parked instead.</summary>
    private async Task<bool> WatchOver(Task root)
    {
        var arrival = arrivals.WaitAsync(gate.Closing);
        while (!root.IsCompleted)
        {
            await Task.WhenAny(root, waits.Quiet, arrival);
            if (arrival.IsCompletedSuccessfully)
                arrival = arrivals.WaitAsync(gate.Closing);
            if (!root.IsCompleted && await LookAround())
                return true;
        }

        return false;
    }

    /// <summary>Parks if everything waits, else takes what has arrived. True: parked.</summary>
    private Task<bool> LookAround() => gate.Inside(async () =>
    {
        if (waits.IsQuiet && await grain.Park(run.Take(), waits.NextDue, signalsSeen))
        {
            gate.Close();
            return true;
        }

        signalsSeen = (await grain.Look()).Signals;
        // Lines of this worker are known; only those that others' turns append are news.
        await run.Journal.Read(static row => row is not ({ Kind: JournalKind.End, Child: not null } or { Arrived: true }));
        waits.Look(path => run.Journal.Find(path)?.End is not null);
        return false;
    });

    private Task<InterpreterStep> RunBranch(Interpreter interpreter) => gate.Inside(async () =>
    {
        var step = interpreter.Run();
        while (true)
        {
            switch (step)
            {
                case InterpreterStep.ActionRequested requested:
                    step = (await performer.Perform(requested.Call)).Tell(interpreter);
                    break;
                case InterpreterStep.BranchesRequested requested:
                    step = interpreter.ResumeBranches(await RunForm(requested.Form));
                    break;
                default:
                    return step;
            }
        }
    });

    /// <summary>Runs the branches of a form in as many lanes as it allows. Called and left holding the gate.</summary>
    private async Task<IReadOnlyList<InterpreterStep>> RunForm(ParallelForm form)
    {
        var ends = new InterpreterStep[form.Branches.Length];
        if (ends.Length == 0)
            return ends;
        var next = -1;
        var lanes = Math.Clamp(form.Limit, 1, Math.Min(ends.Length, MaxLanes));
        var left = lanes;
        for (var i = 1; i < lanes; i++)
            waits.Enter();
        var running = Enumerable.Range(0, lanes).Select(_ => Task.Run(RunLane)).ToList();
        return await gate.Outside(async _ =>
        {
            await Task.WhenAll(running);
            return ends;
        });

        async Task RunLane()
        {
            for (var i = Interlocked.Increment(ref next); i < ends.Length; i = Interlocked.Increment(ref next))
                ends[i] = await RunBranch(form.Branches[i]);

            await gate.Inside(async () =>
            {
                // What this lane has done must not hang on how long the others take.
                await run.Flush(grain);
                // The last one leaves its place to the branch that asked for the form: nothing is quiet in between.
                if (--left > 0)
                    waits.Leave();
                return left;
            });
        }
    }

    private Task End(RunEnd end) => grain.End(run.Take(), end);

    /// <summary>Ends while branches may still be on their way out: whoever holds the gate comes to its next wait first.</summary>
    private async Task EndEarly(RunEnd end)
    {
        await gate.EnterLast();
        try
        {
            await End(end);
        }
        finally
        {
            gate.Leave();
        }
    }
}
