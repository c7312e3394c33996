using System.Collections.Immutable;

namespace Symbiont.Agents.Policies;

/// <summary>Actions that policies speak of together.</summary>
/// <param name="Name">What decisions call it.</param>
/// <param name="Terms">The words for it or for a part of it.</param>
internal sealed record ActionFamily(string Name, ImmutableArray<FamilyTerm> Terms)
{
    /// <summary>Whether its actions need no leave; they can still be denied.</summary>
    public bool IsFree { get; init; }

    /// <summary>Performers whose actions belong here whatever their names.</summary>
    public ImmutableArray<PerformedBy> Performers { get; init; } = [];
}

/// <summary>A word that policies use for some actions of a family.</summary>
/// <param name="Word">The word.</param>
/// <param name="Actions">The actions it covers; <c>http.*</c> for all that begin so.</param>
internal sealed record FamilyTerm(string Word, params ImmutableArray<string> Actions)
{
    /// <summary>The performer all of whose actions the word covers too.</summary>
    public PerformedBy? Performer { get; init; }

    /// <summary>Whether the word covers an action; names compare without regard to case.</summary>
    public bool Covers(string action, PerformedBy performer) =>
        Performer == performer || (performer == PerformedBy.Host && Actions.Any(pattern => Matches(pattern, action)));

    private static bool Matches(string pattern, string action) => pattern.EndsWith('*')
        ? action.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.OrdinalIgnoreCase)
        : action.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
