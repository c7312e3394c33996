using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Matching;

/// <summary>Tells whether any of a few expressions could match a short text, before one of them is run.</summary>
internal sealed class LiteralSet
{
    private readonly LiteralIndex? index;

    /// <param name="expressions">Each has to need some literal; if one does not, every text is let through.</param>
    public LiteralSet(params IReadOnlyList<Regex> expressions)
    {
        var sets = expressions.Select(expression => RequiredLiterals.Of(expression) is [var rarest, ..] ? rarest : null).ToList();
        if (!sets.Contains(null))
            index = new([.. sets.SelectMany(set => set!).Distinct().Select(literal => (literal, 0))]);
    }

    /// <summary>Whether one of the literals stands in a text.</summary>
    public bool MayMatch(ReadOnlySpan<char> text)
    {
        var state = 0;
        return index is null || index.Next(text, 0, ref state, out _) >= 0;
    }
}
