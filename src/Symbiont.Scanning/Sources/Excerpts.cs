using System.Text;

namespace Symbiont.Scanning;

/// <summary>Makes a piece of hostile text fit to be shown: one line, no character that is invisible or moves the cursor.</summary>
internal static class Excerpts
{
    public const int MaxLength = 160;

    public static string Of(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var shown = new StringBuilder(Math.Min(text.Length, MaxLength) + 1);
        var space = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= MaxLength - 8)
            {
                shown.Append('…');
                break;
            }

            if (Rune.IsWhiteSpace(rune))
            {
                space = true;
                continue;
            }

            if (space)
                shown.Append(' ');
            space = false;
            if (IsVisible(rune))
                shown.Append(rune);
            else
                shown.Append(System.Globalization.CultureInfo.InvariantCulture, $"<{rune.Value:X4}>");
        }

        return shown.ToString();
    }

    /// <summary>All of a text, with what is invisible made visible: a name of a file, for example.</summary>
    public static string Visible(string text)
    {
        if (text.EnumerateRunes().All(IsVisible))
            return text;
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            _ = IsVisible(rune) ? shown.Append(rune) : shown.Append(System.Globalization.CultureInfo.InvariantCulture, $"<{rune.Value:X4}>");
        return shown.ToString();
    }

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Control
        or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Surrogate
        or System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.OtherNotAssigned
        or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator);
}
