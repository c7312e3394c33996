namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Tells text from bytes that came about by chance.</summary>
internal static class Readable
{
    public static bool Is(char c) => c is (>= ' ' and <= '~') or '\n' or '\r' or '\t';

    /// <summary>Whether all is text; what ends it may be zero.</summary>
    public static bool IsAll(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd('\0');
        foreach (var c in text)
        {
            if (!Is(c))
                return false;
        }

        return text.Length > 0;
    }

    /// <summary>Whether a text looks like words, commands or code, and not like letters that only happen to be letters: few odd signs, and vowels where a language has them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="oddest">Share of signs, in percent, that it has at most.</param>
    public static bool IsPlausible(ReadOnlySpan<char> text, int oddest = 20)
    {
        var (odd, letters, vowels) = (0, 0, 0);
        foreach (var c in text)
        {
            if (char.IsAsciiLetter(c))
            {
                letters++;
                vowels += (c | 0x20) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' ? 1 : 0;
            }
            else if (!char.IsAsciiDigit(c) && !char.IsWhiteSpace(c) && c is not ('.' or '/' or ':' or '-' or '_' or '"' or '\'' or '(' or ')' or ',' or '='))
            {
                odd++;
            }
        }

        return odd * 100 <= text.Length * oddest && letters * 100 >= text.Length * 25 && vowels * 100 >= letters * 14;
    }

    /// <summary>The text around a place, as far as it can be read.</summary>
    public static (int Start, int End) Around(ReadOnlySpan<char> text, int at, int length)
    {
        var (start, end) = (at, at + length);
        while (start > 0 && Is(text[start - 1]))
            start--;
        while (end < text.Length && Is(text[end]))
            end++;
        return (start, end);
    }
}
