using System.Text;

namespace Symbiont.Scanning.Code.Shell;

/// <summary>Where words, quotes and substitutions end.</summary>
internal static class ShellSpans
{
    private const int MaxDepth = 12;

    public static int EndOfWord(string text, int from)
    {
        var i = from;
        while (i < text.Length && (i == from || !EndsWord(text, i)))
            i = Skip(text, i, 0);
        return Math.Min(i, text.Length);
    }

    /// <summary>The end of the substitution whose content begins here: after its closing bracket.</summary>
    public static int EndOfSubstitution(string text, int from, char open, char close, int depth)
    {
        var i = from;
        var brackets = 1;
        while (i < text.Length)
        {
            if (text[i] == close && --brackets == 0)
                return i + 1;
            if (text[i] == open)
                brackets++;
            i = Skip(text, i, depth);
        }
        return text.Length;
    }

    public static string Unquote(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (c is not ('\'' or '"' or '\\'))
                plain.Append(c);
        }
        return plain.ToString();
    }

    /// <summary>The end of the piece that begins here: a character, an escape, a quotation, a substitution.</summary>
    public static int Skip(string text, int i, int depth)
    {
        switch (text[i])
        {
            case '\\':
                return Math.Min(i + 2, text.Length);
            case '\'':
                var end = text.IndexOf('\'', i + 1);
                return end < 0 ? text.Length : end + 1;
            case '"':
                return EndOfDouble(text, i + 1, depth);
            case '$' when At(text, i + 1) == '\'':
                return EndOfEscaped(text, i + 2);
            case '`':
                return EndOfBackticks(text, i + 1);
            case '$' or '<' or '>' when At(text, i + 1) == '(' && depth < MaxDepth:
                return EndOfSubstitution(text, i + 2, '(', ')', depth + 1);
            case '$' when At(text, i + 1) == '{' && depth < MaxDepth:
                return EndOfSubstitution(text, i + 2, '{', '}', depth + 1);
            default:
                return i + 1;
        }
    }

    public static int EndOfBackticks(string text, int i)
    {
        while (i < text.Length && text[i] != '`')
            i += text[i] == '\\' ? 2 : 1;
        return Math.Min(i + 1, text.Length);
    }

    private static int EndOfDouble(string text, int i, int depth)
    {
        while (i < text.Length && text[i] != '"')
            i = text[i] is '\'' or '<' or '>' ? i + 1 : Skip(text, i, depth);
        return Math.Min(i + 1, text.Length);
    }

    private static int EndOfEscaped(string text, int i)
    {
        while (i < text.Length && text[i] != '\'')
            i += text[i] == '\\' ? 2 : 1;
        return Math.Min(i + 1, text.Length);
    }

    private static char At(string text, int i) => i < text.Length ? text[i] : '\0';

    private static bool EndsWord(string text, int i) => text[i] switch
    {
        ' ' or '\t' or '\n' or '\r' or ';' or '&' or '|' or ')' or '\f' or '\v' => true,
        '(' => true,
        '<' or '>' => At(text, i + 1) != '(',
        _ => false,
    };
}
