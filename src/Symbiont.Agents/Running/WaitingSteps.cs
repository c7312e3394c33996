using Symbiont.Agents.Actions;
using Symbiont.Engine;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Running;

/// <summary>Actions that wait: their beginning is durable, and the run may be parked until what they wait for has come.</summary>
internal sealed class WaitingSteps(ExecutionState state, Delegation delegation, EventWaiting? events, RunContext run, StepWriter steps, IdSource ids)
{
    public ValueTask<ActionOutcome> Perform(ActionCall call, StepDecision decision, JournalRow? begun) => call.Name switch
    {
        "sleep" => Sleep(call, decision, begun),
        WaitEventAction.Name => WaitEvent(call, decision, begun),
        RequestApprovalAction.Name => RequestApproval(call, decision, begun),
        _ => Delegate(call, decision, begun),
    };

    /// <summary>Waits until the run is let go on.</summary>
    public async Task Wait(string path, DateTimeOffset? until)
    {
        // Only the driver lets it go on: the run may be parked here, and then nobody may act for it.
        var over = run.Waits.Begin(path, until, run.Now);
        await run.Gate.Outside(async cancelled =>
        {
            await over.WaitAsync(cancelled);
            return true;
        });
    }

    private async ValueTask<ActionOutcome> Sleep(ActionCall call, StepDecision decision, JournalRow? begun)
    {
        DateTimeOffset until;
        if (begun is null)
        {
            if (Arguments.Duration(call, "duration", 0) is not { } duration)
                return steps.Fail(call, decision, new(ErrorCodes.InvalidArgument, "sleep takes a duration, such as 5s, \"5m\", or milliseconds."));
            if (duration > DateTimeOffset.MaxValue - run.Now)
                return steps.Fail(call, decision, new(ErrorCodes.InvalidArgument, "sleep takes a duration that ends before the year 10,000."));
            until = run.Now + duration;
            run.Write(steps.Head(JournalKind.Begin, call, decision) with { Attempt = 1, Until = until });
        }
        else
        {
            until = begun.Until!.Value;
        }

        if (until > run.Now)
            await Wait(call.Path, until);
        return steps.End(call, Value.Null);
    }

    private async ValueTask<ActionOutcome> Delegate(ActionCall call, StepDecision decision, JournalRow? begun)
    {
        if (begun is null)
        {
            try
            {
                var child = await delegation.Prepare(call, state, run);
                run.Pending.Add(child);
                run.Write(steps.Head(JournalKind.Begin, call, decision) with { Attempt = 1, Child = child.ExecutionId });
                // The child starts with this commit; the other branches may go on for long.
                await run.Flush();
            }
            catch (ActionException failed)
            {
                return steps.Fail(call, decision, failed.Info);
            }
        }

        return await Arrival(call);
    }

    private async ValueTask<ActionOutcome> WaitEvent(ActionCall call, StepDecision decision, JournalRow? begun)
    {
        if (begun is null)
        {
            try
            {
                var (type, until) = WaitEventAction.Read(call, run);
                begun = steps.Head(JournalKind.Begin, call, decision) with { Attempt = 1, Event = type, Until = until };
            }
            catch (ActionException failed)
            {
                return steps.Fail(call, decision, failed.Info);
            }

            run.Pending.Add(new OpenWait(call.Path, Registered: false));
            run.Write(begun);
            // The execution knows of the wait before its agent does: an event for it is never sent back.
            await run.Flush();
        }

        if (!state.Waits.Contains(new(call.Path, Registered: true)))
        {
            if (!await events!.Register(call.Path, begun.Event!, begun.Until))
                return steps.End(call, WaitEventAction.TooMany);
            run.Pending.Add(new OpenWait(call.Path, Registered: true));
        }

        return await Arrival(call);
    }

    private async ValueTask<ActionOutcome> RequestApproval(ActionCall call, StepDecision decision, JournalRow? begun)
    {
        if (begun is null)
        {
            if (!run.Approvals.HasRoomFor(1))
                return steps.Fail(call, decision, RequestApprovalAction.TooMany);
            try
            {
                var (role, reason, until) = RequestApprovalAction.Read(call, run);
                var asked = new AskedApproval(ids.NewId().ToString(), role);
                begun = steps.Head(JournalKind.Begin, call, decision) with { Attempt = 1, Approvals = [asked], Until = until };
                run.Pending.Add(new NewApproval(new(asked.Id, call.Path, role, ForPolicy: false, until), ApprovalRequests.Of(state, asked, begun, reason, run.Secrets)));
            }
            catch (ActionException failed)
            {
                return steps.Fail(call, decision, failed.Info);
            }

            run.Write(begun);
            // People are asked with this commit; the other branches may go on for long.
            await run.Flush();
        }

        return await run.Approvals.While(1, () => Arrival(call));
    }

    /// <summary>Waits for the line that the execution's own turn writes when what the action waits for has come.</summary>
    private async ValueTask<ActionOutcome> Arrival(ActionCall call)
    {
        await Wait(call.Path, until: null);
        return steps.Replay(call, run.Journal.Find(call.Path)!.End!);
    }
}
