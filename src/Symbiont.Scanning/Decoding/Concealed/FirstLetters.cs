using System.Buffers;
using System.Text;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>A text of which a program takes the first letter of every word, sentence or line. Only where it does so: in any long text the first letters say something.</summary>
internal static class FirstLetters
{
    private const int FewestWords = 4;
    private const int Least = 6;

    private static readonly SearchValues<string> Takes = SearchValues.Create(
        ["[0] for ", "[:1] for ", ".charAt(0)", "=> w[0]", "=> s[0]", "=> x[0]", "=> l[0]", "=>w[0]", "=>s[0]", "[0]).join", "[0]}).join", "(&:chr)", ".first", "Substring(0, 1)", "Substring(0,1)", "substr($_, 0, 1)", "substr($_,0,1)",
            "[0..0]", "cut -c1", "substr($i,1,1)", "substr($i, 1, 1)", "substring(0, 1)", "substring(0,1)", ".[0]", "[0] }", "chars().next()", "runes[0]", "($_, 0, 1)", "$_[0]", "[w][0]", "$w[0]", "$word[0]", "word[0]", "line[0]", "sentence[0]"], StringComparison.Ordinal);

    public static IEnumerable<ConcealedText> Of(string text, IReadOnlyList<Literal> literals)
    {
        if (!text.AsSpan().ContainsAny(Takes))
            yield break;
        foreach (var literal in literals)
        {
            foreach (var said in Readings(literal.Content))
            {
                if (said.Length >= FewestWords && (Secrets.IsName(said) || Named(said)))
                {
                    yield return new(literal.Start, literal.Length, "first letters", said);
                    break;
                }
            }
        }
    }

    private static bool Named(string said)
    {
        var state = 0;
        for (var at = Cribs.Next(said, 0, ref state, out var crib); at >= 0; at = Cribs.Next(said, at + 1, ref state, out crib))
        {
            if (crib.Length >= Least)
                return true;
        }

        return false;
    }

    private static IEnumerable<string> Readings(string content)
    {
        yield return Taken(content, static (before, _) => char.IsWhiteSpace(before));
        yield return Taken(content, static (before, _) => before is '\n');
        yield return Sentences(content);
    }

    private static string Taken(string content, Func<char, char, bool> begins)
    {
        var letters = new StringBuilder();
        for (var i = 0; i < content.Length; i++)
        {
            if (!char.IsWhiteSpace(content[i]) && (i == 0 || begins(content[i - 1], content[i])))
                letters.Append(content[i]);
        }

        return letters.ToString();
    }

    private static string Sentences(string content)
    {
        var letters = new StringBuilder();
        var isNew = true;
        foreach (var c in content)
        {
            if (isNew && !char.IsWhiteSpace(c))
            {
                letters.Append(c);
                isNew = false;
            }
            else if (c is '.' or '!' or '?')
            {
                isNew = true;
            }
        }

        return letters.ToString();
    }
}
