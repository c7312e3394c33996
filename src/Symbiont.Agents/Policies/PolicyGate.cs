using Symbiont.Agents.Actions;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Policies;

/// <summary>
/// Decides whether an action may be performed. First denials, then leave, then requirements; what cannot be told counts against the program.
/// Pure: the same rules, call and names give the same decision.
/// </summary>
/// <param name="policies">The rules.</param>
/// <param name="strict">Whether every family is closed that no rule opens.</param>
internal sealed class PolicyGate(PolicySet policies, bool strict)
{
    /// <summary>Decides about one action.</summary>
    /// <param name="call">The action.</param>
    /// <param name="bindings">What guards may use: the agent's parameters, the event, metadata.</param>
    /// <param name="performer">Who would perform it; null takes the host for the names it knows, else a tool.</param>
    public Decision Decide(ActionCall call, IReadOnlyDictionary<string, Value> bindings, PerformedBy? performer = null)
    {
        var subject = PolicySubject.Of(call, performer ?? ActionFamilies.PerformerOf(call.Name));
        return Denied(call, subject, bindings)
            ?? Leave(call, subject, bindings) switch
            {
                { IsAllowed: true } leave => Demanded(call, subject, bindings) ?? leave,
                var refusal => refusal,
            };
    }

    private Decision? Denied(ActionCall call, PolicySubject subject, IReadOnlyDictionary<string, Value> bindings)
    {
        foreach (var rule in policies.Denials)
        {
            var verdict = rule.Covers(subject, bindings);
            if (verdict.Answer == false)
                continue;
            var doubt = verdict.Doubt is null ? "" : $", since {verdict.Doubt}";
            return Decision.By(rule, DecisionEffect.Deny, $"Policy '{rule.Policy}' denies '{call.Name}'{doubt}.");
        }
        return null;
    }

    private Decision Leave(ActionCall call, PolicySubject subject, IReadOnlyDictionary<string, Value> bindings)
    {
        if (subject.IsFree)
            return new Decision(DecisionEffect.Allow, null, null, null, $"'{call.Name}' needs no leave.");
        Decision? refusal = null;
        foreach (var rule in policies.Permissions.Where(rule => rule.SpeaksOf(subject)))
        {
            var verdict = rule.Covers(subject, bindings);
            if (verdict.Answer == true)
                return Decision.By(rule, DecisionEffect.Allow, $"Policy '{rule.Policy}' allows '{call.Name}'.");
            // The rule that came nearest explains the refusal best: one that covers the action but for a doubt.
            if (refusal is null || verdict.Doubt is not null)
            {
                var doubt = verdict.Doubt is null ? "" : $": {verdict.Doubt}";
                refusal = Decision.By(rule, DecisionEffect.Deny, $"No rule allows '{call.Name}', and policy '{rule.Policy}' allows only what it names{doubt}.");
            }
        }
        return refusal ?? (strict
            ? new Decision(DecisionEffect.Deny, null, null, null, $"No rule allows '{call.Name}', and the policy is strict.")
            : new Decision(DecisionEffect.Allow, null, null, null, $"No rule speaks of '{call.Name}'."));
    }

    /// <summary>What is required beyond leave; null: nothing that is not given.</summary>
    private Decision? Demanded(ActionCall call, PolicySubject subject, IReadOnlyDictionary<string, Value> bindings)
    {
        Decision? approval = null;
        foreach (var rule in policies.Demands.Where(rule => rule.Demands(subject, bindings)))
        {
            if (rule.Requirements.Select(requirement => requirement.Unmet(bindings, strict)).FirstOrDefault(unmet => unmet is not null) is { } reason)
                return Decision.By(rule, DecisionEffect.RequireUnmet, $"Policy '{rule.Policy}' refuses '{call.Name}': {reason}.");
            var approvers = rule.Requirements.Where(requirement => requirement.AsksPeople(bindings)).Select(requirement => requirement.Role).Distinct().ToList();
            // To ask for an approval is not itself to be approved.
            if (approvers.Count == 0 || call.Name == RequestApprovalAction.Name)
                continue;
            var asks = Decision.By(rule, DecisionEffect.RequireApproval, $"Policy '{rule.Policy}' has people approve '{call.Name}'.") with { Approvers = [.. approvers] };
            approval = approval?.And(asks) ?? asks;
        }
        return approval;
    }
}
