using System.Text.RegularExpressions;
using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Rules;

/// <summary>
/// One way in which a rule is broken: an expression over one logical line of the plain form, and what else must stand near. Expressions
/// are run in one pass, so that no text makes one slow.
/// </summary>
/// <param name="expression">Case is ignored.</param>
internal sealed class RulePattern(string expression)
{
    private readonly Lazy<Regex> groups = new(() => new(expression, RegexOptions.NonBacktracking | LinearPattern.Usual));

    /// <summary>The expression as it is written in the table.</summary>
    public string Expression => expression;

    /// <summary>Runs in one pass.</summary>
    public LinearPattern Linear { get; } = new(expression);

    /// <summary>What must be found as well, in any order, within <see cref="Within"/> lines after the first.</summary>
    public IReadOnlyList<string> Also
    {
        init => AlsoNear = [.. value.Select(one => new LinearPattern(one))];
    }

    /// <summary>The compiled form of <see cref="Also"/>.</summary>
    public IReadOnlyList<LinearPattern> AlsoNear { get; private init; } = [];

    /// <summary>What takes the match back when it is found within the same lines: the digest that the file is checked against.</summary>
    public string? Unless
    {
        init => UnlessNear = value is null ? null : new(value);
    }

    /// <summary>The compiled form of <see cref="Unless"/>.</summary>
    public LinearPattern? UnlessNear { get; private init; }

    /// <summary>Logical lines after the first in which <see cref="Also"/> is looked for.</summary>
    public int Within { get; init; }

    /// <summary>Group of the expression whose text every match of <see cref="Also"/> must contain: the file that was fetched is the file that is run.</summary>
    public string? Tie { get; init; }

    /// <summary>A match that this expression matches as well is none: <c>sudo access</c> is no command.</summary>
    public string? Except
    {
        init => Excepted = value is null ? null : new(value);
    }

    /// <summary>The compiled form of <see cref="Except"/>.</summary>
    public LinearPattern? Excepted { get; private init; }

    /// <summary>Whether a comment of code says the same of what a program does; there it counts only where the comment speaks to an agent.</summary>
    public bool IsSaidOfPrograms { get; init; }

    /// <summary>Whether it is an order that no page has an honest reason to give: who shows it says somewhere that it is an attack.</summary>
    public bool IsNeverGiven { get; init; }

    /// <summary>Severity of what this pattern finds; null: the rule's.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Why <see cref="Severity"/> is lower than the rule's.</summary>
    public string? Weakened { get; init; }

    /// <summary>Whether it is the words of an order. A program that has them in a message or a name says them to people, and does not do it by saying so: medium in code.</summary>
    public bool IsSaid { get; init; }

    /// <summary>What <see cref="Tie"/> holds of what was matched; empty: nothing.</summary>
    public string TiedBy(ReadOnlySpan<char> matched) => Tie is null ? "" : groups.Value.Match(matched.ToString()).Groups[Tie].Value;
}
