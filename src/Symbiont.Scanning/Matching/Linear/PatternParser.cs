using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Matching.Linear;

/// <summary>Reads an expression as the library writes it. What looks back at what was matched, or around, cannot be run in one pass and is refused.</summary>
internal sealed class PatternParser
{
    private const RegexOptions Inline = RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace;

    private readonly string expression;
    private RegexOptions options;
    private int at;

    private PatternParser(string expression, RegexOptions options)
    {
        this.expression = expression;
        this.options = options;
    }

    private bool AtEnd => at >= expression.Length;

    /// <exception cref="NotSupportedException">It has a part that cannot be run in one pass.</exception>
    public static PatternNode Parse(string expression, RegexOptions options)
    {
        var parser = new PatternParser(expression, options);
        var whole = parser.Ways();
        return parser.AtEnd ? whole : throw parser.Refuse("a parenthesis closes that was not opened");
    }

    private PatternNode Ways()
    {
        // Options set within a group end with it.
        var before = options;
        var ways = ImmutableArray.CreateBuilder<PatternNode>();
        ways.Add(Parts());
        while (Take('|'))
            ways.Add(Parts());
        options = before;
        return ways.Count == 1 ? ways[0] : new PatternNode.Choice(ways.DrainToImmutable());
    }

    private PatternNode Parts()
    {
        var parts = ImmutableArray.CreateBuilder<PatternNode>();
        for (SkipSpace(); !AtEnd && expression[at] is not ('|' or ')'); SkipSpace())
        {
            if (Atom() is not { } atom)
                continue;
            SkipSpace();
            while (Quantifier() is var (least, most))
            {
                atom = new PatternNode.Repeat(atom, least, most, Take('?'));
                SkipSpace();
            }
            parts.Add(atom);
        }
        return parts.Count == 1 ? parts[0] : new PatternNode.Sequence(parts.DrainToImmutable());
    }

    /// <summary>What stands here; null where it only sets options.</summary>
    private PatternNode? Atom()
    {
        var start = at;
        switch (expression[at++])
        {
            case '(':
                return Group();
            case '[':
                return Class(start);
            case '\\':
                return Escape(start);
            case '^':
                return new PatternNode.At(Has(RegexOptions.Multiline) ? Boundary.LineStart : Boundary.TextStart);
            case '$':
                return new PatternNode.At(Has(RegexOptions.Multiline) ? Boundary.LineEnd : Boundary.TextEndOrLastFeed);
            case '.':
                return One(start);
            case '*' or '+' or '?':
                throw Refuse("nothing stands before a quantifier");
            default:
                return new PatternNode.One(CharSet.Of(Regex.Escape(expression[start..at]), options));
        }
    }

    private PatternNode? Group()
    {
        var before = options;
        if (Take('?'))
        {
            if (expression[at] is '<' or '\'' && at + 1 < expression.Length && (char.IsLetter(expression[at + 1]) || expression[at + 1] == '_'))
                at = expression.IndexOf(expression[at] == '<' ? '>' : '\'', at + 1) + 1;
            else if (!Options())
                return null;
        }

        var inner = Ways();
        if (!Take(')'))
            throw Refuse("a parenthesis is not closed");
        options = before;
        return inner;
    }

    /// <summary>Options of a group; false: they hold from here on, and there is no group.</summary>
    private bool Options()
    {
        for (var isOn = true; ; at++)
        {
            switch (AtEnd ? '\0' : expression[at])
            {
                case ':':
                    at++;
                    return true;
                case ')':
                    at++;
                    return false;
                case '-':
                    isOn = false;
                    break;
                case 'i':
                    Set(RegexOptions.IgnoreCase, isOn);
                    break;
                case 'm':
                    Set(RegexOptions.Multiline, isOn);
                    break;
                case 's':
                    Set(RegexOptions.Singleline, isOn);
                    break;
                case 'x':
                    Set(RegexOptions.IgnorePatternWhitespace, isOn);
                    break;
                default:
                    throw Refuse("a group that looks around");
            }
        }
    }

    private PatternNode.One Class(int start)
    {
        if (!AtEnd && expression[at] == '^')
            at++;
        // A bracket that closes is one of the set where it comes first.
        for (var first = at; !AtEnd && (expression[at] != ']' || at == first); at++)
        {
            if (expression[at] == '\\')
                at++;
            else if (expression[at] == '[' && at > first && expression[at - 1] == '-')
                throw Refuse("a class that is taken off another");
        }

        if (AtEnd)
            throw Refuse("a class is not closed");
        at++;
        return One(start);
    }

    private PatternNode Escape(int start)
    {
        if (AtEnd)
            throw Refuse("a backslash stands at the end");
        switch (expression[at++])
        {
            case 'b':
                return new PatternNode.At(Boundary.Word);
            case 'B':
                return new PatternNode.At(Boundary.NoWord);
            case 'A':
                return new PatternNode.At(Boundary.TextStart);
            case 'z':
                return new PatternNode.At(Boundary.TextEnd);
            case 'Z':
                return new PatternNode.At(Boundary.TextEndOrLastFeed);
            case 'x':
                at += 2;
                break;
            case 'u':
                at += 4;
                break;
            case 'p' or 'P':
                at = expression.IndexOf('}', at) + 1;
                break;
            case (>= '0' and <= '9') or 'k' or 'G':
                throw Refuse("a look back at what was matched");
        }

        return One(start);
    }

    private PatternNode.One One(int start) => new(CharSet.Of(expression[start..at], options));

    private (int Least, int? Most)? Quantifier()
    {
        if (Take('*'))
            return (0, null);
        if (Take('+'))
            return (1, null);
        if (Take('?'))
            return (0, 1);
        if (AtEnd || expression[at] != '{' || expression.IndexOf('}', at) is var end && end < 0)
            return null;
        var parts = expression[(at + 1)..end].Split(',');
        if (parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least))
            return null;
        int? most = least;
        if (parts.Length == 2)
        {
            most = parts[1].Length == 0 ? null : int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
            if (most < 0)
                return null;
        }

        at = end + 1;
        return (least, most);
    }

    private void SkipSpace()
    {
        while (Has(RegexOptions.IgnorePatternWhitespace) && !AtEnd)
        {
            if (expression[at] == '#')
                at = expression.IndexOf('\n', at) is var end and >= 0 ? end + 1 : expression.Length;
            else if (expression[at] is ' ' or '\t' or '\n' or '\r' or '\f' or '\v')
                at++;
            else
                return;
        }
    }

    private bool Has(RegexOptions option) => (options & option) != 0;

    private void Set(RegexOptions option, bool isOn) => options = isOn ? options | (option & Inline) : options & ~option;

    private bool Take(char c)
    {
        if (AtEnd || expression[at] != c)
            return false;
        at++;
        return true;
    }

    private NotSupportedException Refuse(string what) => new($"This expression cannot be run in one pass: {what}, at {at} of {expression}");
}
