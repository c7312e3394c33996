using System.Text;
using System.Text.RegularExpressions;
using Symbiont.Scanning.Matching;
using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Capabilities;

/// <summary>How a fact is told: a text as it stands, a path however it is put together, a command however it is called, or a small expression.</summary>
internal sealed class FactPattern
{
    /// <summary>Letters of a text that are looked for at once; more make the index large and find nothing more.</summary>
    private const int LongestAnchor = 8;

    /// <summary>Between parts of a path: a separator, a comma of a join, an operator, a call that appends.</summary>
    private const string Separator = """["'`\s)]*(?:[/\\,+]|\.(?:join|joinpath|resolve|push|append\w*|child|concat|add)\s*\()["'`\s/\\+(]*""";

    /// <summary>Between words of a command: space, or quotes and a comma where it is a list.</summary>
    private const string Gap = """["'`]?\s*(?:,|\s)\s*["'`]?""";

    /// <summary>What may stand for <c>...</c> in a command: the rest of it.</summary>
    private const string Rest = """[^\n|;]*?""";

    private readonly string text = "";
    private readonly bool isCalled;
    private readonly bool startsWord;
    private readonly bool endsWord;

    private FactPattern(string expression, IReadOnlyList<string> anchors)
    {
        Linear = new(expression);
        Anchors = anchors;
    }

    private FactPattern(string text)
    {
        isCalled = text.EndsWith('(');
        this.text = (isCalled ? text[..^1] : text).Trim('*');
        (startsWord, endsWord) = (IsWord(text[0]), !isCalled && IsWord(text[^1]));
        Anchors = [this.text[Math.Max(0, this.text.Length - LongestAnchor)..].ToLowerInvariant()];
    }

    /// <summary>Lower-case literals, one of which stands in everything that is told; empty: every line is looked at.</summary>
    public IReadOnlyList<string> Anchors { get; }

    /// <summary>Whether the anchor's end is the end of the match, and no expression has to be run.</summary>
    public bool IsText => Linear is null;

    /// <summary>The expression; none for a text.</summary>
    public LinearPattern? Linear { get; }

    /// <summary>A text as it stands. A word at either end is a whole word, unless a star says that it may go on; a parenthesis at the end may have space before it.</summary>
    public static FactPattern Text(string text) => new(text);

    /// <summary>A path, put together in any way: in one text, by an operator, by a call that joins. A star stands for a part of a name; what <c>~/</c> begins with lies in a home.</summary>
    public static FactPattern Path(string path)
    {
        var segments = (path.StartsWith("~/", StringComparison.Ordinal) ? path[2..] : path).Trim('/').Split('/');
        var expression = new StringBuilder(char.IsLetterOrDigit(segments[0][0]) ? @"\b" : @"(?:^|[^\w.])");
        expression.AppendJoin(Separator, segments.Select(segment => Regex.Escape(segment).Replace(@"\*", @"[\w.@-]*", StringComparison.Ordinal)));
        expression.Append(path.EndsWith('/') ? """["'`\s]*[/\\,+)]""" : char.IsLetterOrDigit(path[^1]) ? @"(?:[^\w-]|$)" : "");
        return new(expression.ToString(), [Longest(segments.SelectMany(segment => segment.Split('*')))]);
    }

    /// <summary>A command by its words, on a line of a shell or as a list of arguments; <c>...</c> stands for other arguments.</summary>
    public static FactPattern Command(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var expression = new StringBuilder(char.IsLetterOrDigit(words[0][0]) ? @"\b" : "");
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == "...")
            {
                expression.Append(Rest);
                continue;
            }

            if (i > 0)
                expression.Append(Gap);
            expression.Append(Regex.Escape(words[i]));
        }

        if (char.IsLetterOrDigit(command[^1]))
            expression.Append(@"(?:[^\w-]|$)");
        return new(expression.ToString(), [Longest(words.Where(word => word != "..."))]);
    }

    /// <summary>An expression. Case is ignored; runs in one pass, over one logical line and the arguments that follow it.</summary>
    public static FactPattern Match(string expression) => new(expression, RequiredLiterals.Of(expression) is [var rarest, ..] ? rarest : []);

    /// <summary>An expression that no literal announces; it is run over every line of a source in which all else of a tactic stands.</summary>
    public static FactPattern Scan(string expression) => new(expression, []);

    /// <summary>Whether the text stands where its anchor ends.</summary>
    /// <param name="source">The plain form.</param>
    /// <param name="end">Offset of the anchor's last character.</param>
    /// <param name="start">Where it begins.</param>
    public bool EndsAt(ReadOnlySpan<char> source, int end, out int start)
    {
        start = end - text.Length + 1;
        if (start < 0 || !source.Slice(start, text.Length).Equals(text, StringComparison.OrdinalIgnoreCase))
            return false;
        if (startsWord && start > 0 && IsWord(source[start - 1]))
            return false;
        var after = source[(end + 1)..];
        return isCalled ? after[..Math.Min(after.Length, 8)].TrimStart(" ").StartsWith('(') : !endsWord || after.IsEmpty || !IsWord(after[0]);
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static string Longest(IEnumerable<string> parts) => parts.MaxBy(part => part.Length)!.ToLowerInvariant();
}
