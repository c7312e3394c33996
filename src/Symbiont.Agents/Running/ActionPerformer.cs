using Symbiont.Agents.Actions;
using Symbiont.Agents.Policies;
using Symbiont.Agents.Programs;
using Symbiont.Engine;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Running;

/// <summary>
/// Takes an action through replay, policy gate, journal and deed. Called holding the run's gate, and holds it again when it
/// returns.
/// </summary>
internal sealed class ActionPerformer(
    ExecutionState state, RunnableAgent agent, IReadOnlyDictionary<string, Value> bindings, ActionCatalog catalog, StepWriter steps, PolicyApproval approval,
    WaitingSteps waiting, RunContext run, IdSource ids)
{
    private const string Allow = "allow";
    private const string Approval = "approval";
    private const string Deny = "deny";
    private const int MaxRule = 300;

    /// <summary>What was asked of the program as a whole before it was started, and is not so.</summary>
    private readonly Decision? refusal = RequiredPolicies.Refusal(state.PolicyIds ?? [], agent, run.Options.StrictPolicies) is { } reason
        ? new(DecisionEffect.Deny, null, null, null, reason)
        : null;

    public async ValueTask<ActionOutcome> Perform(ActionCall call)
    {
        var entry = run.Journal.Find(call.Path);
        if (entry?.Head is { } head && (head.Action != call.Name || head.Line != call.Position.Line || head.Column != call.Position.Column || head.Arguments != call.ArgumentHash()))
            throw ReplayDivergedException.Other(call, head);
        if (entry is { EndsTwice: true })
            throw ReplayDivergedException.Twice(call);
        if (entry?.End is { } known)
            return steps.Replay(call, known);
        if (run.Journal.GoesBeyond(call.Path))
            throw ReplayDivergedException.Missing(call);
        if (run.Journal.Skipped(call.Path) is { } skipped)
            throw ReplayDivergedException.Skipped(call, skipped);
        if (entry is null && run.Journal.Count >= run.Options.MaxJournalRows)
            return StepWriter.Refused("JOURNAL_LIMIT", $"The execution has {run.Journal.Count} journal lines; no more are allowed.");
        if (entry is null && run.Journal.Size >= run.Options.MaxJournalSize)
            return StepWriter.Refused("JOURNAL_LIMIT", $"The execution's journal has {run.Journal.Size} bytes; no more are allowed.");

        var (decision, approvers) = entry?.Decision is { } made ? (made, []) : Decide(call);
        if (decision.Effect == Deny)
            return steps.Denied(call, decision, decision.Rule);
        if (catalog.Find(call.Name) is not { } action)
            return Unresolved(call);
        if (state.Confined && ConfinedActions.Refuses(call.Name))
            return steps.Fail(call, decision, new("CONFINED", $"{call.Name} is not available to a program that is given with the call; make it an agent."));
        if (decision.Effect == Approval)
        {
            if (await approval.Obtain(call, decision, approvers) is { } refused)
                return refused;
            decision = decision with { Effect = Allow };
        }

        return action.Kind switch
        {
            ActionKind.Recorded or ActionKind.Transactional => await Inside(call, action, decision),
            ActionKind.External => await Outside(call, action, decision, entry?.Begin),
            _ => await waiting.Perform(call, decision, entry?.Begin),
        };
    }

    private (StepDecision Decision, IReadOnlyList<string?> Approvers) Decide(ActionCall call)
    {
        var decision = refusal ?? agent.Policies.Decide(call, bindings, run.Options.StrictPolicies);
        var effect = decision.IsAllowed ? Allow : decision.IsRefused ? Deny : Approval;
        if (!decision.IsAllowed || agent.Policies.Audits(call, bindings))
            Audit(call, effect, decision.Policy, decision.Reason);
        // Every journal line carries its decision: of a long rule the beginning must do.
        var rule = decision.Rule ?? (decision.IsAllowed ? null : decision.Reason);
        return (new(effect, decision.Policy, rule is null ? null : ExecutionFailure.Short(rule, MaxRule)), decision.Approvers);
    }

    private static ActionOutcome Unresolved(ActionCall call) => StepWriter.Refused("UNRESOLVED_ACTION",
        $"Nobody can perform \"{call.Name}\" (line {call.Position.Line}): it is no function of the program and no action of this server.");

    private async ValueTask<ActionOutcome> Inside(ActionCall call, IHostAction action, StepDecision decision)
    {
        try
        {
            var value = await action.Perform(call, Context(call, 1), run.Gate.Closing);
            var outcome = steps.Succeed(call, decision, value);
            await run.FlushLarge();
            return outcome;
        }
        catch (ActionException failed)
        {
            return steps.Fail(call, decision, failed.Info);
        }
    }

    private async ValueTask<ActionOutcome> Outside(ActionCall call, IHostAction action, StepDecision decision, JournalRow? begun)
    {
        if (begun is not null && call.Named["on_crash"] is StringValue { Text: "fail" })
            return steps.End(call, new ErrorInfo("ACTION_INTERRUPTED", $"{call.Name} was interrupted by a crash and on_crash is \"fail\"; whether it took effect is not known."));
        var attempt = (begun?.Attempt ?? 0) + 1;
        run.Write(steps.Head(JournalKind.Begin, call, decision) with { Attempt = attempt });
        // The intent is durable before anything leaves the server.
        await run.Flush();
        try
        {
            var context = Context(call, attempt);
            var value = await run.Gate.Outside(cancelled => action.Perform(call, context, cancelled));
            return steps.End(call, value);
        }
        catch (ActionException failed)
        {
            return steps.End(call, failed.Info);
        }
    }

    private void Audit(ActionCall call, string effect, string? policy, string? message) =>
        run.Pending.Add(new AuditEntry(state.Id, state.AgentId, state.AgentName, call.Path, call.Name, effect, policy, message, run.Now));

    private ActionContext Context(ActionCall call, int attempt) => new(state, agent.Attributes, agent.Network, run.Pending, ids)
    {
        Now = run.Now,
        Attempt = attempt,
        Path = call.Path,
        Memory = run.Memory,
        Secrets = run.Secrets,
        Usage = run.Shift.Usage,
    };
}
