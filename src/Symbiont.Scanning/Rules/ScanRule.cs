namespace Symbiont.Scanning.Rules;

/// <summary>A rule as data: what a reader is told, what is looked for, and what weakens it.</summary>
/// <param name="Info">What a reader is told.</param>
/// <param name="Example">Text that breaks the rule; shown in the documentation.</param>
internal sealed record ScanRule(RuleInfo Info, string Example)
{
    /// <summary>Lower-case literals, one of which stands in everything that the patterns match; the patterns are run only on lines with one.</summary>
    public required IReadOnlyList<string> Anchors { get; init; }

    /// <summary>Ways to break the rule.</summary>
    public required IReadOnlyList<RulePattern> Patterns { get; init; }

    /// <summary>Uses that lower the finding.</summary>
    public IReadOnlyList<EverydayUse> Everyday { get; init; } = [];

    /// <summary>Severity where documentation for people (a README, a page under docs) shows it; null: one step below the rule's.</summary>
    public Severity? Documented { get; init; }

    /// <summary>Whether it is read as prose: over the lines of a paragraph, marks of comments left out.</summary>
    public bool IsProse { get; init; }

    /// <summary>Whether it is about a file that is named: in a string of code, it counts where code opens files and not only where it runs commands.</summary>
    public bool IsPath { get; init; }

    /// <summary>Whether it is the user's to decide: where a page has the user asked before, it is medium.</summary>
    public bool IsUsersChoice { get; init; }

    /// <summary>Whether it counts wherever it stands; so do the rules that an operator adds.</summary>
    public bool IsVerbatim { get; init; }
}
