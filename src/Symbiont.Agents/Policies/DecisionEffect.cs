namespace Symbiont.Agents.Policies;

/// <summary>The outcomes of a decision.</summary>
internal enum DecisionEffect
{
    /// <summary>The action may be performed.</summary>
    Allow,

    /// <summary>A rule denies it, or no rule allows it where one has to.</summary>
    Deny,

    /// <summary>It would be allowed but for something required that is not given.</summary>
    RequireUnmet,

    /// <summary>It may be performed once people have approved it.</summary>
    RequireApproval,
}
