using System.Text;

namespace Symbiont.Language.Values;

/// <summary>Texts with halves of surrogate pairs: valid in the language, without a place in UTF-8.</summary>
internal static class SurrogateText
{
    public static bool IsBroken(string text)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAnyInRange('\ud800', '\udfff'); at >= 0; at = rest.IndexOfAnyInRange('\ud800', '\udfff'))
        {
            if (at + 1 >= rest.Length || !char.IsSurrogatePair(rest[at], rest[at + 1]))
                return true;
            rest = rest[(at + 2)..];
        }
        return false;
    }

    /// <summary>The text with every lone half replaced by U+FFFD.</summary>
    public static string Mend(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            mended.Append(rune);
        return mended.ToString();
    }
}
