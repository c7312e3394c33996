using Symbiont.Agents.Running;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Actions;

/// <summary>Reads <c>request_approval(role, reason, timeout: …)</c>; the run itself waits. A rejection is an error, so that nobody goes on who forgets to look.</summary>
internal static class RequestApprovalAction
{
    public const string Name = "request_approval";

    public static ErrorInfo TooMany { get; } =
        new("TOO_MANY_APPROVALS", $"An execution may wait for {ApprovalRules.MaxPending} approvals at once.") { CanBeCaught = true };

    public static ExecutionFailure Expired { get; } = new("APPROVAL_EXPIRED", "Nobody decided in time.", null, null);

    /// <summary>Who is asked for what, and until when; null: as long as the execution may wait.</summary>
    public static (string Role, string Reason, DateTimeOffset? Until) Read(ActionCall call, RunContext run)
    {
        var (role, reason) = (call.Text("role", 0), call.Text("reason", 1));
        if (role.Length is 0 or > ApprovalRules.MaxRole)
            throw Arguments.Invalid(call, $"needs role to have 1 to {ApprovalRules.MaxRole} characters");
        if (reason.Length is 0 or > ApprovalRules.MaxReason)
            throw Arguments.Invalid(call, $"needs reason to have 1 to {ApprovalRules.MaxReason} characters");
        if (run.Secrets.ForStore(role).Sealed || run.Secrets.ForStore(reason).Sealed)
            throw new ActionException("SECRET_IN_APPROVAL", "What is asked of people may not hold a secret.");
        return (role, reason, WaitEventAction.Deadline(call, 2, run.Now));
    }

    /// <summary>The value of an approval that was given.</summary>
    public static Value Given(ApprovalAnswer answer, DateTimeOffset at) => Value.Record(
        ("approval_id", Value.Of(answer.Id)),
        ("role", Value.Of(answer.Role)),
        ("decided_by", Value.Of(answer.By)),
        ("comment", Value.Of(answer.Comment)),
        ("decided_at", Value.Of(RecordedActions.Text(at))));

    /// <summary>Why the action fails when the approval was not given.</summary>
    public static ExecutionFailure Rejected(ApprovalAnswer answer) => ExecutionFailure.Of("APPROVAL_REJECTED", $"{answer.Sentence}.", null, null);
}
