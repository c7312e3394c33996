using Symbiont.Language.Interpretation;

namespace Symbiont.Agents.Running;

/// <summary>
/// Runs one execution from its journal to its end, or until everything in it waits; from there it can be run on. Branches are
/// tasks that take turns at the gate: whoever holds it uses the interpreter and the journal; it is let go while an action is
/// under way outside.
/// </summary>
internal sealed class ExecutionDriver(ExecutionState begun, Interpreter program, ActionPerformer performer, RunContext run, ExecutionSignals signals) : IAsyncDisposable
{
    /// <summary>What is under way at once stands in the execution's state, which must stay small.</summary>
    private const int MaxLanes = 256;

    private readonly RunGate gate = run.Gate;
    private readonly RunWaits waits = run.Waits;
    private readonly SemaphoreSlim arrivals = new(0);
    private Task<InterpreterStep>? root;
    private int signalsSeen = begun.Signals;

    /// <summary>About what it holds in memory, in bytes.</summary>
    public long HeldBytes => run.Journal.HeldBytes + program.HeldBytes;

    /// <summary>Runs on. True: it is parked, to be run on from here or from its journal; false: it has ended.</summary>
    /// <param name="shift">Under which work item.</param>
    /// <param name="state">The execution as it is now.</param>
    public async Task<bool> Run(RunShift shift, ExecutionState state)
    {
        run.Shift = shift;
        var stopping = shift.Work.Stopping;
        using var time = TimeLimit(state);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, time.Token);
        gate.CloseWith(either.Token);
        signals.Watch(state.Id, () => arrivals.Release());
        var isParked = false;
        try
        {
            if (root is null)
                await Begin(state);
            else
                await GoOn(state);
            isParked = await WatchOver(root!, either.Token);
            if (!isParked)
                await End(run.EndOf(await root!));
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
            // Nothing of this run may be under way when its work item is given up.
            if (!isParked)
                await Stop();
        }

        return isParked;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        run.Dispose();
        arrivals.Dispose();
    }

    private async Task Begin(ExecutionState state)
    {
        // Of a new one there is no line to be read.
        if (state is not { StepCount: 0, Signals: 0 })
            await run.Journal.Read(static _ => false);
        waits.Enter();
        program.Stopping = gate.Closing;
        root = RunBranch(program);
    }

    private async Task GoOn(ExecutionState state) => await gate.Inside(async () =>
    {
        if (state.Signals != signalsSeen)
            await TakeArrived(state);
        waits.Look(run.Now, HasArrived);
        return true;
    });

    private async Task Stop()
    {
        gate.Close();
        if (root is { } whole)
            await ((Task)whole).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private CancellationTokenSource TimeLimit(ExecutionState state)
    {
        if (state.TimeoutAt is not { } at)
            return new();
        var left = at - run.Now;
        // No timer takes longer ones; the execution's reminder does.
        return left > RunWaits.LongestTimer ? new() : new(left > TimeSpan.Zero ? left : TimeSpan.FromMilliseconds(1), run.Clock);
    }

    /// <summary>Until the program is through. True: it is parked instead.</summary>
    private async Task<bool> WatchOver(Task whole, CancellationToken shiftEnds)
    {
        var arrival = arrivals.WaitAsync(gate.Closing);
        while (!whole.IsCompleted)
        {
            await Task.WhenAny(whole, waits.Quiet, waits.Due, arrival);
            var hasArrived = arrival.IsCompletedSuccessfully;
            if (hasArrived)
                arrival = arrivals.WaitAsync(gate.Closing);
            if (!whole.IsCompleted && await LookAround(hasArrived, shiftEnds))
                return true;
        }

        return false;
    }

    /// <summary>Parks if everything waits, else takes what has arrived. True: parked.</summary>
    private Task<bool> LookAround(bool hasArrived, CancellationToken shiftEnds) => gate.Inside(async () =>
    {
        waits.Look(run.Now, static _ => false);
        if (waits.IsQuiet)
        {
            if (await Park(shiftEnds))
                return true;
            hasArrived = true;
        }

        if (hasArrived)
        {
            await TakeArrived(await run.Shift.Grain.Look());
            waits.Look(run.Now, HasArrived);
        }

        return false;
    });

    private async Task<bool> Park(CancellationToken shiftEnds)
    {
        // The commit ends the work item, and that must not close the gate any more.
        gate.CloseWith(CancellationToken.None);
        var isParked = await run.Shift.Grain.Park(run.Take(), waits.NextDue, signalsSeen);
        if (!isParked)
            gate.CloseWith(shiftEnds);
        return isParked;
    }

    private async Task TakeArrived(ExecutionState state)
    {
        signalsSeen = state.Signals;
        // Lines of this worker are known; only those that others' turns append are news.
        await run.Journal.Read(static row => !row.Arrived);
    }

    private bool HasArrived(string path) => run.Journal.Find(path) is { HasArrived: true };

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
                await run.Flush();
                // The last one leaves its place to the branch that asked for the form: nothing is quiet in between.
                if (--left > 0)
                    waits.Leave();
                return left;
            });
        }
    }

    private Task End(RunEnd end) => run.Shift.Grain.End(run.Take(), end);

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
