using System.Collections.Immutable;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Interpretation;

/// <summary>Branches that the host runs, in any order, before the program goes on. Never run two of them at the same instant.</summary>
/// <param name="Path">The form's place in the journal; branch 2's actions are <c>path/2/1</c>, <c>path/2/2</c>, …</param>
/// <param name="Branches">One interpreter an element, each with its own copy of the locals.</param>
/// <param name="Limit">How many may be under way at once.</param>
/// <param name="Settle">Whether the program wants <c>{ok, value, error}</c> of every branch instead of the first error.</param>
/// <param name="Position">Where the form stands in the program.</param>
public sealed record ParallelForm(string Path, ImmutableArray<Interpreter> Branches, int Limit, bool Settle, Position Position)
{
    /// <summary>The limit of a form that names none.</summary>
    public const int DefaultLimit = 8;

    /// <summary>The most branches one form may have.</summary>
    public const int MaxBranches = 10_000;
}
