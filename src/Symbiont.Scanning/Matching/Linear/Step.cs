namespace Symbiont.Scanning.Matching.Linear;

/// <summary>What an automaton does at one of its places.</summary>
internal enum StepKind : byte
{
    /// <summary>Takes one character of a set.</summary>
    Take,

    /// <summary>Goes on in two ways, the first rather than the second.</summary>
    Split,

    /// <summary>Goes on where there is a boundary.</summary>
    Check,

    /// <summary>Has matched.</summary>
    Match,
}

/// <summary>One step of an automaton.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Next">Where it goes on.</param>
/// <param name="Other">The second way of a split; the set of a character; the boundary of a check.</param>
internal readonly record struct Step(StepKind Kind, int Next, int Other);
