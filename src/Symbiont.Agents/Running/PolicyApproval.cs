using Symbiont.Agents.Actions;
using Symbiont.Engine;
using Symbiont.Language.Interpretation;

namespace Symbiont.Agents.Running;

/// <summary>Has people approve an action where a policy requires it, before anything of it is done.</summary>
internal sealed class PolicyApproval(ExecutionState state, RunContext run, StepWriter steps, WaitingSteps waiting, IdSource ids)
{
    /// <summary>Waits until all who are asked have approved, or one has rejected. Null: the action may be done.</summary>
    /// <param name="call">The action.</param>
    /// <param name="decision">What requires it.</param>
    /// <param name="approvers">Who is asked; of no account where the journal has it already.</param>
    public async ValueTask<ActionOutcome?> Obtain(ActionCall call, StepDecision decision, IReadOnlyList<string?> approvers)
    {
        var asked = run.Journal.Find(call.Path)?.Asked;
        if (asked is null)
        {
            if (!run.Approvals.HasRoomFor(approvers.Count))
                return steps.Fail(call, decision, RequestApprovalAction.TooMany);
            asked = steps.Head(JournalKind.Asked, call, decision) with { Approvals = [.. approvers.Select(role => new AskedApproval(ids.NewId().ToString(), role))] };
            foreach (var approval in asked.Approvals)
            {
                run.Pending.Add(new NewApproval(
                    new(approval.Id, call.Path, approval.Role, ForPolicy: true, Until: null), ApprovalRequests.Of(state, approval, asked, decision.Rule!, run.Secrets)));
            }

            run.Write(asked);
            await run.Flush();
        }

        if (run.Journal.Find(call.Path) is { IsAnswered: false })
        {
            await run.Approvals.While(asked.Approvals!.Count, async () =>
            {
                await waiting.Wait(call.Path, until: null);
                return true;
            });
        }

        return run.Journal.Find(call.Path)!.Answers.FirstOrDefault(answer => !answer.Approved) is { } rejected
            ? steps.Denied(call, decision with { Effect = "deny" }, rejected.Sentence)
            : null;
    }
}
