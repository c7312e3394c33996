using System.Text;
using Microsoft.Extensions.Logging;
using Symbiont.Agents.Actions;
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
    ExecutionState state, RunnableAgent agent, IReadOnlyDictionary<string, Value> bindings, ActionCatalog catalog, Delegation delegation,
    EventWaiting? events, RunContext run, IdSource ids, ILogger logger)
{
    private const string Allow = "allow";
    private const int MaxRule = 300;
    private const string MemorySet = "memory.set";
    private const string MemoryDelete = "memory.delete";

    public async ValueTask<ActionOutcome> Perform(ActionCall call)
    {
        var entry = run.Journal.Find(call.Path);
        if (entry?.Head is { } head && (head.Action != call.Name || head.Line != call.Position.Line || head.Column != call.Position.Column || head.Arguments != call.ArgumentHash()))
            throw ReplayDivergedException.Other(call, head);
        if (entry is { EndsTwice: true })
            throw ReplayDivergedException.Twice(call);
        if (entry?.End is { } known)
            return Replay(call, known);
        if (run.Journal.GoesBeyond(call.Path))
            throw ReplayDivergedException.Missing(call);
        if (run.Journal.Skipped(call.Path) is { } skipped)
            throw ReplayDivergedException.Skipped(call, skipped);
        if (entry is null && run.Journal.Count >= run.Options.MaxJournalRows)
            return Refused("JOURNAL_LIMIT", $"The execution has {run.Journal.Count} journal lines; no more are allowed.", canBeCaught: false);
        if (entry is null && run.Journal.Size >= run.Options.MaxJournalSize)
            return Refused("JOURNAL_LIMIT", $"The execution's journal has {run.Journal.Size} bytes; no more are allowed.", canBeCaught: false);

        var decision = entry?.Begin?.Decision ?? Decide(call);
        if (decision.Effect != Allow)
            return Denied(call, decision);
        if (catalog.Find(call.Name) is not { } action)
            return Unresolved(call);
        if (state.Confined && ConfinedActions.Refuses(call.Name))
            return Fail(call, decision, new("CONFINED", $"{call.Name} is not available to a program that is given with the call; make it an agent."));
        return action.Kind switch
        {
            ActionKind.Recorded or ActionKind.Transactional => await Inside(call, action, decision),
            ActionKind.External => await Outside(call, action, decision, entry?.Begin),
            _ when call.Name == "sleep" => await Sleep(call, decision, entry?.Begin),
            _ when call.Name == WaitEventAction.Name => await WaitEvent(call, decision, entry?.Begin),
            _ => await Delegate(call, decision, entry?.Begin),
        };
    }

    private static ActionOutcome Refused(string code, string message, bool canBeCaught) =>
        ActionOutcome.Failed(new(code, message) { CanBeCaught = canBeCaught });

    private ActionOutcome Replay(ActionCall call, JournalRow known)
    {
        run.Journal.Pass(call.Path);
        if (known.Error is { } error)
            return Told(error);
        var value = known.Value is { } stored ? ValueCodec.Decode(Encoding.UTF8.GetBytes(run.Secrets.FromStore(stored, known.Sealed))) : Value.Null;
        if (call.Name == VaultAction.Name && value is StringValue secret)
            run.Secrets.Add(secret.Text);
        if (call.Name is MemorySet or MemoryDelete)
            MemoryActions.Repeat(call, run.Memory);
        return ActionOutcome.Of(value);
    }

    private StepDecision Decide(ActionCall call)
    {
        var decision = agent.Policies.Decide(call, bindings, run.Options.StrictPolicies);
        var effect = decision.IsAllowed ? Allow : "deny";
        if (!decision.IsAllowed || agent.Policies.Audits(call, bindings))
            Audit(call, effect, decision.Policy, decision.Reason);
        // Every journal line carries its decision: of a long rule the beginning must do.
        return new(effect, decision.Policy, (decision.Rule ?? (decision.IsAllowed ? null : decision.Reason)) is { } rule ? ExecutionFailure.Short(rule, MaxRule) : null);
    }

    private ActionOutcome Denied(ActionCall call, StepDecision decision)
    {
        var message = $"{call.Name} is refused{(decision.Policy is { } policy ? $" by policy {policy}" : "")}: {decision.Rule}";
        run.Write(Head(JournalKind.Denied, call, decision) with { Error = new("POLICY_DENIED", message, call.Position.Line, call.Position.Column) });
        logger.Denied(state.Id, state.AgentName, call.Name, call.Position.Line);
        return ActionOutcome.Failed(new("POLICY_DENIED", message));
    }

    private static ActionOutcome Unresolved(ActionCall call) => Refused("UNRESOLVED_ACTION",
        $"Nobody can perform \"{call.Name}\" (line {call.Position.Line}): it is no function of the program and no action of this server.", canBeCaught: false);

    private async ValueTask<ActionOutcome> Inside(ActionCall call, IHostAction action, StepDecision decision)
    {
        try
        {
            var value = await action.Perform(call, Context(call, 1), run.Gate.Closing);
            var outcome = Succeed(call, decision, value);
            await run.FlushLarge();
            return outcome;
        }
        catch (ActionException failed)
        {
            return Fail(call, decision, failed.Info);
        }
    }

    private async ValueTask<ActionOutcome> Outside(ActionCall call, IHostAction action, StepDecision decision, JournalRow? begun)
    {
        if (begun is not null && call.Named["on_crash"] is StringValue { Text: "fail" })
            return End(call, new ErrorInfo("ACTION_INTERRUPTED", $"{call.Name} was interrupted by a crash and on_crash is \"fail\"; whether it took effect is not known."));
        var attempt = (begun?.Attempt ?? 0) + 1;
        // What it was given stands on its first line; another attempt is given the same.
        run.Write(Head(JournalKind.Begin, call, decision, isFirst: begun is null) with { Attempt = attempt });
        // The intent is durable before anything leaves the server.
        await run.Flush();
        try
        {
            var context = Context(call, attempt);
            var value = await run.Gate.Outside(cancelled => action.Perform(call, context, cancelled));
            return End(call, value);
        }
        catch (ActionException failed)
        {
            return End(call, failed.Info);
        }
    }

    private async ValueTask<ActionOutcome> Sleep(ActionCall call, StepDecision decision, JournalRow? begun)
    {
        DateTimeOffset until;
        if (begun is null)
        {
            if (Arguments.Duration(call, "duration", 0) is not { } duration)
                return Fail(call, decision, new(ErrorCodes.InvalidArgument, "sleep takes a duration, such as 5s, \"5m\", or milliseconds."));
            if (duration > DateTimeOffset.MaxValue - run.Now)
                return Fail(call, decision, new(ErrorCodes.InvalidArgument, "sleep takes a duration that ends before the year 10,000."));
            until = run.Now + duration;
            run.Write(Head(JournalKind.Begin, call, decision) with { Attempt = 1, Until = until });
        }
        else
        {
            until = begun.Until!.Value;
        }

        if (until > run.Now)
            await Wait(call.Path, until);
        return End(call, Value.Null);
    }

    private async ValueTask<ActionOutcome> Delegate(ActionCall call, StepDecision decision, JournalRow? begun)
    {
        if (begun is null)
        {
            try
            {
                var child = await delegation.Prepare(call, state, run.Secrets);
                run.Pending.Add(child);
                run.Write(Head(JournalKind.Begin, call, decision) with { Attempt = 1, Child = child.ExecutionId });
                // The child starts with this commit; the other branches may go on for long.
                await run.Flush();
            }
            catch (ActionException failed)
            {
                return Fail(call, decision, failed.Info);
            }
        }

        await Wait(call.Path, until: null);
        return Replay(call, run.Journal.Find(call.Path)!.End!);
    }

    private async ValueTask<ActionOutcome> WaitEvent(ActionCall call, StepDecision decision, JournalRow? begun)
    {
        if (begun is null)
        {
            try
            {
                var (type, until) = WaitEventAction.Read(call, run);
                begun = Head(JournalKind.Begin, call, decision) with { Attempt = 1, Event = type, Until = until };
            }
            catch (ActionException failed)
            {
                return Fail(call, decision, failed.Info);
            }

            run.Pending.Add(new OpenWait(call.Path, Registered: false));
            run.Write(begun);
            // The execution knows of the wait before its agent does: an event for it is never sent back.
            await run.Flush();
        }

        if (!state.Waits.Contains(new(call.Path, Registered: true)))
        {
            if (!await events!.Register(call.Path, begun.Event!, begun.Until))
                return End(call, WaitEventAction.TooMany);
            run.Pending.Add(new OpenWait(call.Path, Registered: true));
        }

        await Wait(call.Path, until: null);
        return Replay(call, run.Journal.Find(call.Path)!.End!);
    }

    private async Task Wait(string path, DateTimeOffset? until)
    {
        // Only the driver lets it go on: the run may be parked here, and then nobody may act for it.
        var over = run.Waits.Begin(path, until, run.Now);
        await run.Gate.Outside(async cancelled =>
        {
            await over.WaitAsync(cancelled);
            return true;
        });
    }

    private ActionOutcome Succeed(ActionCall call, StepDecision decision, Value value)
    {
        if (Encode(value) is not { } encoded)
            return Fail(call, decision, TooLarge(call));
        var (text, isSealed) = call.Name == VaultAction.Name ? (run.Secrets.Seal(encoded), true) : run.Secrets.ForStore(encoded);
        run.Write(Head(JournalKind.Done, call, decision) with { Attempt = 1, Value = text, Sealed = isSealed });
        return ActionOutcome.Of(value);
    }

    private ActionOutcome Fail(ActionCall call, StepDecision decision, ErrorInfo error)
    {
        var failure = Failure(call, error);
        run.Write(Head(JournalKind.Done, call, decision) with { Attempt = 1, Error = failure });
        return Told(failure);
    }

    private ActionOutcome End(ActionCall call, Value value)
    {
        if (Encode(value) is not { } encoded)
            return End(call, TooLarge(call));
        var (text, isSealed) = run.Secrets.ForStore(encoded);
        run.Write(new(JournalKind.End, call.Path, run.Now) { Value = text, Sealed = isSealed });
        return ActionOutcome.Of(value);
    }

    private ActionOutcome End(ActionCall call, ErrorInfo error)
    {
        var failure = Failure(call, error);
        run.Write(new(JournalKind.End, call.Path, run.Now) { Error = failure });
        return Told(failure);
    }

    /// <summary>The program hears what the journal keeps, masked and shortened, so that a replay tells it the same.</summary>
    private static ActionOutcome Told(ExecutionFailure failure) => ActionOutcome.Failed(new(failure.Code, failure.Message) { CanBeCaught = true });

    private ExecutionFailure Failure(ActionCall call, ErrorInfo error) =>
        ExecutionFailure.Of(error.Code, run.Secrets.Mask(error.Message), call.Position.Line, call.Position.Column);

    private ErrorInfo TooLarge(ActionCall call) => new("RESULT_TOO_LARGE", $"The result of {call.Name} has more than {run.Options.MaxResult} bytes.");

    private string? Encode(Value value)
    {
        var encoded = ValueCodec.Encode(value);
        return encoded.Length <= run.Options.MaxResult ? Encoding.UTF8.GetString(encoded) : null;
    }

    private JournalRow Head(JournalKind kind, ActionCall call, StepDecision decision, bool isFirst = true) => new(kind, call.Path, run.Now)
    {
        Action = call.Name,
        Line = call.Position.Line,
        Column = call.Position.Column,
        Arguments = call.ArgumentHash(),
        Given = isFirst ? GivenArguments.Write(call, run.Secrets) : null,
        Decision = decision,
    };

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
