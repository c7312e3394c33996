using System.Text;
using Symbiont.Agents.Actions;
using Symbiont.Agents.Running;
using Symbiont.Engine;
using Symbiont.Language.Values;

namespace Symbiont.Agents;

/// <summary>What an execution waits for people to decide. Decision, expiry and end are turns, so one of them wins.</summary>
internal sealed partial class ExecutionGrain
{
    public Task<ApprovalDecided> Decide(string approvalId, DecideApproval request)
    {
        var state = Known;
        var now = Turn.Now;
        var pending = state.Approvals.FirstOrDefault(approval => approval.Id == approvalId && !(approval.Until <= now))
            ?? throw new DomainException(ErrorKind.Conflict, Symbiont.Agents.Approvals.NotPending,
                $"The execution {Id.Key} does not wait for an approval {approvalId}: it has been decided, has expired, or was never asked for.", new ExecutionStanding(state.Status));
        var answer = ApprovalRules.Check(request, pending);
        var path = pending.Path;
        // One rejection decides for all who were asked about the same action.
        var settled = state.Approvals.Where(approval => approval == pending || (!answer.Approved && approval.Path == path)).ToList();
        Withdraw(settled);
        Turn.Append(Feeds.Audit, new AuditEntry(
            Id.Key, state.AgentId, state.AgentName, path, RequestApprovalAction.Name, answer.Approved ? "approved" : "rejected", null, answer.Sentence, now));
        Arrive(
            state with { Approvals = [.. state.Approvals.Except(settled)] },
            pending.ForPolicy ? new(JournalKind.Answered, path, now) { Answer = answer } : Result(path, answer));
        return Task.FromResult(new ApprovalDecided(approvalId, Id.Key, answer.Approved ? "approved" : "rejected"));
    }

    private JournalRow Result(string path, ApprovalAnswer answer) => new(JournalKind.End, path, Turn.Now)
    {
        Answer = answer,
        Value = answer.Approved ? Encoding.UTF8.GetString(ValueCodec.Encode(RequestApprovalAction.Given(answer, Turn.Now))) : null,
        Error = answer.Approved ? null : RequestApprovalAction.Rejected(answer),
    };

    private void Ask(IReadOnlyList<NewApproval> asked)
    {
        foreach (var approval in asked)
            Turn.Index(AgentLists.Approvals, approval.Pending.Id, approval.Request);
        var state = Known;
        State = state with { Approvals = [.. state.Approvals, .. asked.Select(approval => approval.Pending)] };
        SetAlarm();
    }

    private void Expire()
    {
        var now = Turn.Now;
        foreach (var over in Known.Approvals.Where(approval => approval.Until <= now).ToList())
        {
            var state = Known;
            Withdraw([over]);
            Arrive(
                state with { Approvals = [.. state.Approvals.Where(approval => approval != over)] },
                new(JournalKind.End, over.Path, now) { Error = RequestApprovalAction.Expired });
        }

        SetAlarm();
    }

    /// <summary>Nobody needs to decide them any more.</summary>
    private void Withdraw(IReadOnlyList<PendingApproval> approvals)
    {
        foreach (var approval in approvals)
            Turn.Unindex(AgentLists.Approvals, approval.Id);
    }

    /// <summary>One that fires for nothing finds nothing; to move it with each decision would cost more.</summary>
    private void SetAlarm()
    {
        if (Known.Approvals.Min(approval => approval.Until) is { } due)
            Turn.SetReminder(ApprovalReminder, due);
    }
}
