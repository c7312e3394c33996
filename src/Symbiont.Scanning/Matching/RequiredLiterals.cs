using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Matching;

/// <summary>
/// Reads out of an expression which literals must stand in everything that it matches: sets, of each of which one literal at least. Looking for
/// literals costs a fraction of running an expression, and most text has none of them.
/// </summary>
internal sealed class RequiredLiterals
{
    /// <summary>Literals of one set; more are looked for no faster than the expression itself.</summary>
    private const int MaxLiterals = 200;

    /// <summary>Texts that a part of an expression may stand for, followed one by one.</summary>
    private const int MaxTexts = 64;

    /// <summary>Sets of one expression.</summary>
    private const int MaxSets = 3;

    /// <summary>The beginning is told apart by so many letters; more make the index large and find nothing more.</summary>
    private const int MaxLength = 7;

    /// <summary>Sets that stand more often than once in so many characters spare nothing.</summary>
    private const double TooOften = 1 / 40.0;

    private readonly string expression;
    private readonly bool skipsSpace;
    private int at;

    private RequiredLiterals(string expression, bool skipsSpace)
    {
        this.expression = expression;
        this.skipsSpace = skipsSpace;
    }

    /// <summary>The sets, the rarest first, in lower case; empty: nothing can be told.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(Regex expression) => Of(expression.ToString(), (expression.Options & RegexOptions.IgnorePatternWhitespace) != 0);

    /// <summary>The sets of an expression as it is written.</summary>
    /// <param name="expression">Without looking back at what was matched; that tells nothing.</param>
    /// <param name="skipsSpace">Whether space in it means nothing.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Of(string expression, bool skipsSpace = false)
    {
        var reader = new RequiredLiterals(expression, skipsSpace);
        try
        {
            var whole = reader.Alternatives();
            var sets = whole.Texts is { } texts ? [.. whole.Sets, texts] : whole.Sets;
            return [.. sets.Select(Reduced).Where(set => set.Count > 0 && Frequency(set) < TooOften).OrderBy(Frequency).DistinctBy(set => string.Join('\n', set)).Take(MaxSets)];
        }
        catch (NotSupportedException)
        {
            return [];
        }
    }

    /// <summary>What a part of an expression stands for: exactly these texts, or what contains one of each set.</summary>
    private readonly record struct Part(IReadOnlyList<string>? Texts, IReadOnlyList<IReadOnlyList<string>> Sets)
    {
        public static readonly Part Nothing = new([""], []);

        public static readonly Part Anything = new(null, []);

        /// <summary>As one set: the rarest that there is; null: there is none.</summary>
        public IReadOnlyList<string>? Rarest => (Texts is { } texts ? Sets.Append(texts) : Sets).Select(Reduced).Where(set => set.Count > 0).OrderBy(Frequency).FirstOrDefault();
    }

    private Part Alternatives()
    {
        var branches = new List<Part> { Sequence() };
        while (at < expression.Length && expression[at] == '|')
        {
            at++;
            branches.Add(Sequence());
        }

        if (branches.Count == 1)
            return branches[0];
        if (branches.TrueForAll(branch => branch.Texts is not null && branch.Sets.Count == 0) && branches.SelectMany(branch => branch.Texts!).Distinct().ToList() is { Count: <= MaxTexts } texts)
            return new(texts, []);
        var one = new List<string>();
        foreach (var branch in branches)
        {
            if (branch.Rarest is not { } rarest)
                return Part.Anything;
            one.AddRange(rarest);
        }

        return new(null, [one]);
    }

    private Part Sequence()
    {
        var sets = new List<IReadOnlyList<string>>();
        IReadOnlyList<string> run = [""];
        var isWhole = true;
        while (at < expression.Length && expression[at] is not ('|' or ')'))
        {
            var part = Repeated(One());
            sets.AddRange(part.Sets);
            if (part.Texts is { } texts && run.Count * texts.Count <= MaxTexts)
            {
                run = [.. run.SelectMany(_ => texts, static (before, after) => before + after).Distinct()];
                continue;
            }

            sets.Add(run);
            isWhole = false;
            run = part.Texts ?? [""];
        }

        if (isWhole)
            return new(run, sets);
        sets.Add(run);
        return new(null, [.. sets.Where(set => !set.Contains(""))]);
    }

    /// <summary>A part with what says how often it stands.</summary>
    private Part Repeated(Part part)
    {
        while (at < expression.Length)
        {
            var (least, most) = expression[at] switch
            {
                '?' => (0, 1),
                '*' => (0, int.MaxValue),
                '+' => (1, int.MaxValue),
                '{' when Bounds() is { } bounds => bounds,
                _ => (-1, 0),
            };
            if (least < 0)
                return part;
            at++;
            // A question mark behind says how much is taken first, and not what.
            if (at < expression.Length && expression[at] == '?')
                at++;
            part = (least, most) switch
            {
                (1, 1) => part,
                (0, 1) when part.Texts is { } texts && part.Sets.Count == 0 => new([.. texts.Append("").Distinct()], []),
                (0, _) => Part.Anything,
                _ => new(null, part.Texts is { } texts && !texts.Contains("") ? [.. part.Sets, texts] : part.Sets),
            };
        }

        return part;
    }

    /// <summary>Numbers in braces; the place is left on the closing one. Null: the brace means itself.</summary>
    private (int Least, int Most)? Bounds()
    {
        var close = expression.IndexOf('}', at);
        if (close < 0)
            return null;
        var numbers = expression[(at + 1)..close].Split(',');
        if (numbers.Length > 2 || !int.TryParse(numbers[0], out var least))
            return null;
        at = close;
        return (least, numbers.Length == 1 ? least : int.TryParse(numbers[1], out var most) ? most : int.MaxValue);
    }

    private Part One()
    {
        var c = expression[at++];
        switch (c)
        {
            case '(':
                return Group();
            case '[':
                return Class();
            case '\\':
                return Escape();
            case '^' or '$':
                return Part.Nothing;
            case '.':
                return Part.Anything;
            case '#' when skipsSpace:
                throw new NotSupportedException("Comments are not read.");
            default:
                return skipsSpace && char.IsWhiteSpace(c) ? Part.Nothing : Letter(c);
        }
    }

    private static Part Letter(char c) => char.IsAscii(c) ? new([char.ToLowerInvariant(c).ToString()], []) : Part.Anything;

    private Part Group()
    {
        if (at < expression.Length && expression[at] == '?')
        {
            at++;
            // What is only looked at is no part of the match.
            if (expression[at] is '=' or '!' || expression.AsSpan(at).StartsWith("<=") || expression.AsSpan(at).StartsWith("<!"))
            {
                at += expression[at] == '<' ? 2 : 1;
                Alternatives();
                at++;
                return Part.Nothing;
            }

            // (?:…) (?i:…) (?<name>…) (?>…)
            at = expression.IndexOfAny([':', '>', ')'], at) + 1;
            if (at == 0 || expression[at - 1] == ')')
                return Part.Nothing;
        }

        var inner = Alternatives();
        at++;
        return inner;
    }

    private Part Escape()
    {
        var c = expression[at++];
        switch (c)
        {
            case 'b' or 'B' or 'A' or 'Z' or 'z' or 'G':
                return Part.Nothing;
            case 'd':
                return new([.. Enumerable.Range(0, 10).Select(digit => ((char)('0' + digit)).ToString())], []);
            case 'x':
                return Letter((char)Code(2));
            case 'u':
                return Letter((char)Code(4));
            case 'n' or 'r' or 't' or 'f' or 'v' or 'e' or 'a':
                return Letter(Control(c));
            case 'p' or 'P':
                at = expression.IndexOf('}', at) + 1;
                return Part.Anything;
            case 'k' or (>= '0' and <= '9'):
                throw new NotSupportedException("Looking back is not read.");
            default:
                return char.IsAsciiLetter(c) ? Part.Anything : Letter(c);
        }
    }

    private static char Control(char c) => c switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'f' => '\f', 'v' => '\v', 'e' => '\x1B', _ => '\a' };

    private int Code(int digits)
    {
        var value = Convert.ToInt32(expression.Substring(at, digits), 16);
        at += digits;
        return value;
    }

    /// <summary>A class of few letters is each of them; of one with many, nothing is told.</summary>
    private Part Class()
    {
        var isOpen = expression[at] == '^';
        if (isOpen)
            at++;
        var letters = new HashSet<string>(StringComparer.Ordinal);
        for (var first = true; expression[at] != ']' || first; first = false)
        {
            var part = expression[at] == '\\' && ++at > 0 ? (expression[at] == 'b' && ++at > 0 ? Letter('\b') : Escape()) : Letter(expression[at++]);
            if (expression[at] == '-' && expression[at + 1] != ']')
            {
                // A subtraction takes something away, and a range is too much.
                isOpen = true;
                at++;
                if (expression[at] == '[')
                    Class();
                continue;
            }

            isOpen |= part.Texts is null;
            letters.UnionWith(part.Texts ?? []);
        }

        at++;
        return isOpen || letters.Count > 12 ? Part.Anything : new([.. letters], []);
    }

    /// <summary>Cut to what the index needs, without those that another is part of; empty: nothing is required.</summary>
    private static List<string> Reduced(IReadOnlyList<string> set)
    {
        if (set.Count is 0 or > MaxLiterals || set.Contains(""))
            return [];
        var reduced = new List<string>();
        foreach (var literal in set.Select(literal => literal[..Math.Min(literal.Length, MaxLength)]).Distinct().OrderBy(literal => literal.Length))
        {
            if (!reduced.Exists(known => literal.Contains(known, StringComparison.Ordinal)))
                reduced.Add(literal);
        }

        return reduced;
    }

    /// <summary>About how often one of a set begins at a character of ordinary text.</summary>
    private static double Frequency(IReadOnlyList<string> set) => set.Sum(literal => literal.Aggregate(1.0, (product, c) => product * Frequency(c)));

    private static double Frequency(char c) => c switch
    {
        ' ' => 0.15,
        'e' or 't' or 'a' or 'o' or 'i' or 'n' or 's' or 'r' => 0.06,
        'h' or 'l' or 'd' or 'c' or 'u' or 'm' or 'p' or 'f' => 0.025,
        (>= 'a' and <= 'z') or '.' or '\n' => 0.012,
        _ => 0.006,
    };
}
