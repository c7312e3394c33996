using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Prose.Intents;

/// <summary>Words by which an intent is told.</summary>
/// <param name="intent">The intent.</param>
/// <param name="expression">Case is ignored; runs in one pass.</param>
/// <param name="canBeNegated">Whether a negation before it turns it round: "never send" sends nothing.</param>
internal sealed class Cue(Intent intent, string expression, bool canBeNegated = false)
{
    /// <summary>Characters before a match in which a negation turns it round.</summary>
    private const int Reach = 32;

    private static readonly LinearPattern Negation = new(@"\b(?:not|never|don't|cannot|can't|avoid|without|no|nor|nothing|refuse\s+to|instead\s+of|rather\s+than)\W+(?:\w+\W+){0,2}$");

    private readonly LinearPattern pattern = new(expression);
    private LinearPattern? except;

    public Intent Intent => intent;

    public string Expression => expression;

    /// <summary>What was found is no intent when this matches it.</summary>
    public string? Except
    {
        init => except = value is null ? null : new(value);
    }

    /// <summary>Offset of the first match that counts; -1: none.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        foreach (var match in pattern.EnumerateMatches(text))
        {
            if (canBeNegated && Negation.IsMatch(text[Math.Max(0, match.Index - Reach)..match.Index]))
                continue;
            if (except?.IsMatch(text.Slice(match.Index, match.Length)) != true)
                return match.Index;
        }

        return -1;
    }
}
