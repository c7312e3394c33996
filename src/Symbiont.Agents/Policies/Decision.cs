using System.Collections.Immutable;

namespace Symbiont.Agents.Policies;

/// <summary>What policy says about one action. It is journaled and never made again.</summary>
/// <param name="Effect">Whether the action may be performed.</param>
/// <param name="Policy">The policy that decided; null when none speaks of the action.</param>
/// <param name="Rule">The rule that decided, as it is written.</param>
/// <param name="Line">The rule's line.</param>
/// <param name="Reason">A sentence for people.</param>
internal sealed record Decision(DecisionEffect Effect, string? Policy, string? Rule, int? Line, string Reason)
{
    /// <summary>Who has to approve the action first; null among them: anybody.</summary>
    public ImmutableArray<string?> Approvers { get; init; } = [];

    /// <summary>Whether the action may be performed.</summary>
    public bool IsAllowed => Effect == DecisionEffect.Allow;

    /// <summary>Whether nothing can come that lets the action be performed.</summary>
    public bool IsRefused => Effect is DecisionEffect.Deny or DecisionEffect.RequireUnmet;

    /// <summary>What two agents that both ask for the action are told together: neither refuses.</summary>
    public Decision And(Decision other) => other.Effect != DecisionEffect.RequireApproval
        ? this
        : (IsAllowed ? other : this) with { Approvers = [.. Approvers.Union(other.Approvers)] };

    public static Decision By(Rule rule, DecisionEffect effect, string reason) => new(effect, rule.Policy, rule.Text, rule.Position.Line, reason);
}
