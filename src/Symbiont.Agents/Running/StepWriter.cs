using System.Text;
using Microsoft.Extensions.Logging;
using Symbiont.Agents.Actions;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Running;

/// <summary>Writes what becomes of actions into the journal, and reads from it what has become of them.</summary>
internal sealed class StepWriter(ExecutionState state, RunContext run, ILogger logger)
{
    private const string MemorySet = "memory.set";
    private const string MemoryDelete = "memory.delete";

    /// <summary>An error that is not journaled: the program comes to it again in each replay.</summary>
    public static ActionOutcome Refused(string code, string message) => ActionOutcome.Failed(new(code, message) { CanBeCaught = false });

    /// <summary>What the program is told of an action whose outcome is known.</summary>
    public ActionOutcome Replay(ActionCall call, JournalRow known)
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

    /// <summary>An action's line that says what it is.</summary>
    public JournalRow Head(JournalKind kind, ActionCall call, StepDecision decision) => new(kind, call.Path, run.Now)
    {
        Action = call.Name,
        Line = call.Position.Line,
        Column = call.Position.Column,
        Arguments = call.ArgumentHash(),
        // What it was given stands on its first line; later ones are given the same.
        Given = run.Journal.Find(call.Path) is null ? GivenArguments.Write(call, run.Secrets) : null,
        Decision = decision,
    };

    /// <summary>Done within this commit.</summary>
    public ActionOutcome Succeed(ActionCall call, StepDecision decision, Value value)
    {
        if (Encode(value) is not { } encoded)
            return Fail(call, decision, TooLarge(call));
        var (text, isSealed) = call.Name == VaultAction.Name ? (run.Secrets.Seal(encoded), true) : run.Secrets.ForStore(encoded);
        run.Write(Head(JournalKind.Done, call, decision) with { Attempt = 1, Value = text, Sealed = isSealed });
        return ActionOutcome.Of(value);
    }

    /// <summary>Failed within this commit.</summary>
    public ActionOutcome Fail(ActionCall call, StepDecision decision, ErrorInfo error)
    {
        var failure = Failure(call, error);
        run.Write(Head(JournalKind.Done, call, decision) with { Attempt = 1, Error = failure });
        return Told(failure);
    }

    /// <summary>Refused.</summary>
    /// <param name="call">The action.</param>
    /// <param name="decision">What refuses it.</param>
    /// <param name="reason">To follow the policy's name.</param>
    public ActionOutcome Denied(ActionCall call, StepDecision decision, string? reason)
    {
        var message = $"{call.Name} is refused{(decision.Policy is { } policy ? $" by policy {policy}" : "")}: {reason}";
        run.Write(Head(JournalKind.Denied, call, decision) with { Error = new("POLICY_DENIED", message, call.Position.Line, call.Position.Column) });
        logger.Denied(state.Id, state.AgentName, state.AgentId, call.Name, call.Position.Line);
        return ActionOutcome.Failed(new("POLICY_DENIED", message));
    }

    /// <summary>What was begun has succeeded.</summary>
    public ActionOutcome End(ActionCall call, Value value)
    {
        if (Encode(value) is not { } encoded)
            return End(call, TooLarge(call));
        var (text, isSealed) = run.Secrets.ForStore(encoded);
        run.Write(new(JournalKind.End, call.Path, run.Now) { Value = text, Sealed = isSealed });
        return ActionOutcome.Of(value);
    }

    /// <summary>What was begun has failed.</summary>
    public ActionOutcome End(ActionCall call, ErrorInfo error)
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
}
