using Symbiont.Scanning.Matching.Linear;
using Symbiont.Scanning.Prose.Intents;

namespace Symbiont.Scanning.Contexts;

/// <summary>Tells in which setting a place of a source stands. Made for a source at its first finding; most sources have none.</summary>
internal sealed class SettingReader
{
    /// <summary>Lines from which on a text is taken for a whole program.</summary>
    private const int WholeProgram = 12;

    /// <summary>Lines looked back for the words that introduce a list or a block.</summary>
    private const int LookBack = 12;

    /// <summary>Of a longer line of code so much is looked at.</summary>
    private const int LongestLine = 4000;

    /// <summary>Lines looked back for the question to the user on which a step depends.</summary>
    private const int AskedAbove = 4;

    /// <summary>Code within a sentence: the name of a call in it is no order.</summary>
    private static readonly LinearPattern CodeSpan = new(@"`[^`\n]*`");

    private static readonly LinearPattern YamlTexts = new(@"^\s*-?\s*(?:description|message|title|pattern|regex|summary|help|notes?)\s*:");

    private static readonly LinearPattern YamlSamples = new(@"^\s*-?\s*[""']?(?:examples?|samples?|quotes?|quotation|bad|wrong|attack|payload|bad_example|counter_?example|translation|[a-z]{2})[""']?\s*:");

    private static readonly LinearPattern Prints = new(@"(?:^|[\s;&|({])(?:echo|printf|(?:[\w$]+\.)*print\w*|puts|die|fail|warn(?:ing)?|info|error|abort|usage|say|console\.(?:log|error|warn|info)|_?log(?:ger)?(?:_\d+)?(?:\(\))?(?:\.default)?\.\w+|logging\.\w+|sys\.std(?:out|err)\.write|Console\.(?:Error\.)?Write(?:Line)?|Write-(?:Host|Output|Error|Warning)|click\.echo|typer\.echo|raise\s+\w+|throw\s+new\s+\w+|help\s*=)(?:\s+-\w+)*[\s(]*(?:[\w$.]+\s*\+\s*)*(?:[\w$.]*(?:chalk|colou?rs?|kleur|picocolors|pc|style|bold|dim|gr[ae]y|green|red|yellow|cyan)[\w.]*(?:\(\)[\w.]+)?\()*[fr]?[""'`][^;&|]*$");

    /// <summary>An element that is opened so that nobody sees its text.</summary>
    private static readonly LinearPattern Unseen = new(@"<\w+\s[^>]*style\s*=\s*[""'][^>]*(?:" + HiddenText.Unseen + @")[^>]*>[^<]*$");

    private readonly ScanSource source;
    private readonly string text;
    private readonly List<int> starts = [0];
    private readonly bool isProse;
    private readonly bool isScript;
    private bool[]? fenced;
    private bool[]? docstrings;
    private bool? mayBeTold;
    private bool? executes;
    private bool? opens;
    private bool? carriesOut;
    private bool? speaksOfAttacks;

    public SettingReader(ScanSource source)
    {
        this.source = source;
        text = source.Text.Normalized;
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        isProse = source.Kind is SourceKind.Markdown or SourceKind.Text or SourceKind.Markup;
        isScript = source.Kind is SourceKind.Shell or SourceKind.PowerShell or SourceKind.Dockerfile or SourceKind.Makefile or SourceKind.Yaml;
    }

    /// <summary>Whether the code can give away what it reads: over the network, or to another program. Of a fragment nobody knows how it goes on.</summary>
    public bool CarriesOut => carriesOut ??= starts.Count < WholeProgram || Cues.CarriesOut.IsMatch(text) || Cues.Executes.IsMatch(text);

    /// <summary>Whether the text says anywhere that it is about attacks on models.</summary>
    public bool SpeaksOfAttacks => speaksOfAttacks ??= Commentary.IsAboutAttacks(text);

    /// <summary>Setting of a sentence that orders an agent. Agents read comments and strings as they read everything; only who quotes is believed.</summary>
    /// <param name="start">Offset of the match in the plain form.</param>
    /// <param name="length">Length of the match.</param>
    public Setting OfSentence(int start, int length)
    {
        var line = LineOf(start);
        var own = Line(line);
        var at = Math.Clamp(start - starts[line], 0, own.Length);
        if (isProse)
        {
            // Nobody hides what he only quotes.
            if (source.Kind == SourceKind.Markup && Unseen.IsMatch(own.AsSpan(0, at)))
                return Setting.Active;
            if (Cues.Reports.IsMatch(text.AsSpan(Math.Max(0, start - 200), Math.Min(start, 200))) && Cues.Dismisses.IsMatch(text.AsSpan(start, Math.Min(length + 200, text.Length - start))))
                return Setting.Quoted;
            if (Cues.Discusses.IsMatch(Around(line, start, length)) && (source.IsForPeople || IsShown(line, own, at)))
                return Setting.Quoted;
            return source.IsForPeople ? Setting.Documented : Setting.Active;
        }

        // A text about such sentences shows them in quotes, in what it says of itself and under keys of their own.
        if (source.Kind == SourceKind.Yaml && ShowsYaml(own))
            return Setting.Quoted;
        if (source.Kind == SourceKind.Python && (docstrings ??= Docstrings())[line] && IsQuotedWord(own, at) && Cues.Discusses.IsMatch(text))
            return Setting.Quoted;
        if (!InString(own, at))
            return Setting.Active;
        // A question that is kept with the answer that is expected of a model is the data of a test.
        return source.IsTest || (source.Kind == SourceKind.Json && Cues.Expects.IsMatch(own)) ? Setting.Tested : IsListed(line, own, at) ? Setting.Listed : Setting.Active;
    }

    /// <summary>Whether a place lies in a comment of code. A string that documents a function is one where nothing may tell a model what it says of a tool.</summary>
    /// <param name="start">Offset in the plain form.</param>
    public bool IsInComment(int start)
    {
        if (isProse || source.Kind is SourceKind.Json or SourceKind.Yaml or SourceKind.Configuration)
            return false;
        var line = LineOf(start);
        return IsComment(Line(line), start - starts[line]) || (source.Kind == SourceKind.Python && (docstrings ??= Docstrings())[line] && !(mayBeTold ??= Commentary.MayBeTold(text)));
    }

    /// <summary>Whether a page has the user asked before what stands at a place: in its line, or in those above it in the same section.</summary>
    /// <param name="start">Offset in the plain form.</param>
    public bool IsAsked(int start)
    {
        if (!isProse)
            return false;
        var line = LineOf(start);
        var from = line;
        while (from > 0 && line - from < AskedAbove && !Line(from).StartsWith('#'))
            from--;
        return Consent.IsAskedIn(text.AsSpan(starts[from]..start));
    }

    private static bool IsQuotedWord(string own, int at) => at > 0 && own[at - 1] is '"' or '\'' or '`' or '\u201c' or '\u201e';

    /// <summary>Whether a sentence stands in quotes, as code, or in a row of a list or a table.</summary>
    private bool IsShown(int line, string own, int at)
    {
        var before = own.AsSpan(0, at).TrimEnd();
        return (fenced is not null && fenced[line]) || IsItem(own.TrimStart()) || own.TrimStart().StartsWith('>')
            || (before.Length > 0 && before[^1] is '"' or '\'' or '`' or ':' or '(' or '|') || InString(own, at);
    }

    /// <summary>Setting of a match.</summary>
    /// <param name="isPath">Whether the match names a file.</param>
    /// <param name="start">Offset of the match in the plain form.</param>
    /// <param name="length">Length of the match.</param>
    public Setting Of(bool isPath, int start, int length)
    {
        var line = LineOf(start);
        return isProse ? OfProse(line, start, length) : OfCode(line, start, length, isPath);
    }

    private Setting OfProse(int line, int start, int length)
    {
        var around = Around(line, start, length);
        if (Cues.Warns.IsMatch(around) && !Cues.Orders.IsMatch(Cues.Forbids.Replace(CodeSpan.Replace(around, " "), " ")))
            return Setting.Quoted;
        return source.IsForPeople ? Setting.Documented : Setting.Active;
    }

    /// <summary>The words that say what a match in prose is shown for: its line without it, what introduces its block or list, and the heading.</summary>
    private string Around(int line, int start, int length)
    {
        fenced ??= Fences();
        var own = Line(line);
        var at = Math.Max(0, start - starts[line]);
        var words = new List<string> { own[..Math.Min(at, own.Length)], own[Math.Min(own.Length, at + length)..] };
        var inBlock = fenced[line];
        var isOver = inBlock;
        var taken = 0;
        for (var i = line - 1; i >= 0 && line - i <= LookBack; i--)
        {
            var before = Line(i).Trim();
            if (before.Length == 0)
            {
                isOver = false;
                continue;
            }

            if (!fenced[i] && before[0] == '#')
            {
                words.Add(before);
                break;
            }

            // Within a block only its comments speak, each for what follows up to an empty line; of what stands above, the first sentence that is no neighbour in the same list.
            if (fenced[i])
            {
                if (isOver && (before[0] == '#' || before.StartsWith("//", StringComparison.Ordinal)))
                {
                    words.Add(before);
                    isOver = false;
                }

                continue;
            }

            // The first row of a table says what its columns are for.
            if (before[0] == '|' && own.TrimStart().StartsWith('|') && (i == 0 || !Line(i - 1).TrimStart().StartsWith('|')))
                words.Add(before);
            if (taken > 0 || (IsItem(before) && IsItem(own.TrimStart())))
                continue;
            words.Add(before);
            taken++;
        }

        return string.Join('\n', words);
    }

    private static bool IsItem(string line) => line.Length > 1 && (line[0] is '-' or '*' or '+' or '|' || char.IsAsciiDigit(line[0]));

    private Setting OfCode(int line, int start, int length, bool isPath)
    {
        var own = Around(line, start);
        var at = Math.Clamp(start - Begin(line, start), 0, own.Length);
        if (IsComment(own, at) || (source.Kind == SourceKind.Python && (docstrings ??= Docstrings())[line]))
            return Setting.Comment;
        if (Roles.IsDeclaration(source.Name))
            return Setting.Declared;
        if (isScript)
            return ShellSetting(own, at, length);
        if (source.Kind is SourceKind.Configuration)
            return Setting.Active;
        if (source.Kind is SourceKind.Json)
            return Cues.Lists.IsMatch(own.AsSpan(0, at)) ? Setting.Listed : Cues.Refuses.IsMatch(Sentence(own, at, length)) ? Setting.Quoted : Setting.Active;
        if (IsScript && ScriptText.InExpression(own, at))
            return Setting.Listed;
        // In a test, and in a message, a match that begins with a quote begins in the string that the quote opens.
        if (own.Length > at && own[at] is '"' or '\'' or '`' && InString(own, at + 1) && (source.IsTest || IsPrinted(own, at + 1)))
            at++;
        if (!InString(own, at))
            return Setting.Active;
        if (ScriptText.IsPrompted(own, at))
            return Setting.Printed;
        if (IsListed(line, own, at) || (!isPath && WordTable.Holds(text, start, length)))
            return Setting.Listed;
        if (IsPrinted(own, at))
            return Setting.Printed;
        if (Cues.Executes.IsMatch(Outside(own, at, length)) || (isPath && Cues.Opens.IsMatch(own)))
            return Setting.Active;
        executes ??= Executes();
        if (!executes.Value && !(isPath && (opens ??= Cues.Opens.IsMatch(text)) == true))
            return Setting.Literal;
        return source.IsTest ? Setting.Tested : Setting.Active;
    }

    private bool IsScript => source.Kind is SourceKind.JavaScript or SourceKind.TypeScript;

    /// <summary>Whether the code runs commands; what only stands in its strings does not.</summary>
    private bool Executes()
    {
        foreach (var match in Cues.Executes.EnumerateMatches(text))
        {
            var line = LineOf(match.Index);
            if (!InString(Line(line), match.Index - starts[line]))
                return true;
        }

        return false;
    }

    /// <summary>A line without the match itself, which may well be the name of what runs code: a test for a linter has it in a string.</summary>
    private string Outside(string own, int at, int length) => source.IsTest ? string.Concat(own.AsSpan(0, at), " ", own.AsSpan(Math.Min(own.Length, at + length))) : own;

    /// <summary>In a shell, a message for people is what follows <c>echo</c>, unless it goes on into a file or a pipe.</summary>
    private Setting ShellSetting(string own, int at, int length)
    {
        if (source.Kind == SourceKind.Shell && CaseArm(own, at, length))
            return Setting.Listed;
        if (source.Kind == SourceKind.Yaml)
            return DescribesYaml(own) || ShowsYaml(own) || Cues.Lists.IsMatch(own.AsSpan(0, at)) ? Setting.Listed : Setting.Active;
        if (IsPrinted(own, at) && InString(own, at))
        {
            var after = own[Math.Min(own.Length, at + length)..];
            var quote = own.AsSpan(0, at).LastIndexOfAny('"', '\'');
            var close = quote < 0 ? -1 : own.IndexOf(own[quote], Math.Min(own.Length - 1, Math.Max(quote + 1, at)));
            var beyond = close < 0 ? after : own[(close + 1)..];
            if (quote >= 0 && !beyond.Contains('|', StringComparison.Ordinal) && !ToFile(beyond))
                return Setting.Printed;
        }

        return Cues.Lists.IsMatch(own.AsSpan(0, at)) && InString(own, at) ? Setting.Listed : Setting.Active;
    }

    /// <summary>The sentence around a match: what another sentence forbids is not forbidden here.</summary>
    private static string Sentence(string own, int at, int length)
    {
        var from = own.AsSpan(0, at).LastIndexOf(". ", StringComparison.Ordinal) + 1;
        var to = own.IndexOf(". ", Math.Min(own.Length, at + length), StringComparison.Ordinal);
        return own[from..(to < 0 ? own.Length : to)];
    }

    /// <summary>Whether a match stands in the pattern of a branch of <c>case</c>: before the parenthesis that closes it, and after none that opens.</summary>
    private static bool CaseArm(string own, int at, int length)
    {
        var trimmed = own.AsSpan().TrimStart();
        if (trimmed.IsEmpty || trimmed[0] is not ('*' or '"' or '\'' or '.' or '[' or '('))
            return false;
        for (var i = own.Length - trimmed.Length + 1; i < own.Length; i++)
        {
            if (own[i] == ')' && !InString(own, i))
                return i >= at + length - 1;
            if (own[i] is ';' or '(' or '=' && !InString(own, i))
                return false;
        }

        return false;
    }

    private static bool ToFile(string beyond)
    {
        var rest = beyond.Replace(">&2", "", StringComparison.Ordinal).Replace("2>&1", "", StringComparison.Ordinal);
        return rest.Contains('>', StringComparison.Ordinal);
    }

    private static bool DescribesYaml(string line) => YamlTexts.IsMatch(line);

    /// <summary>Keys under which a text is shown, and not meant: languages are of two letters, and so is the <c>to:</c> of an automation.</summary>
    private static bool ShowsYaml(string line) => !line.AsSpan().TrimStart(" -").StartsWith("to:") && YamlSamples.IsMatch(line);

    private static bool IsPrinted(string own, int at) => Prints.IsMatch(own.AsSpan(0, at));

    private bool IsListed(int line, string own, int at)
    {
        if (Cues.Lists.IsMatch(own.AsSpan(0, at)))
            return true;
        // Up to where the list begins: its name stands on a line that opens a bracket.
        for (var i = line - 1; i >= 0 && line - i <= 60; i--)
        {
            var before = Line(i).TrimEnd();
            if (before.Length == 0 || IsCommentLine(before.Trim()))
                continue;
            if (before[^1] is '[' or '{' or '(' && !before.TrimStart().StartsWith('{') && !before.TrimStart().StartsWith('('))
                return Cues.Lists.IsMatch(before);
            if (Indent(before) == 0 && before[0] is not (']' or '}' or ')'))
                return false;
        }

        return false;
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private bool IsComment(string own, int at)
    {
        var trimmed = own.AsSpan().TrimStart();
        if (trimmed.StartsWith("#!", StringComparison.Ordinal))
            return false;
        if (IsCommentLine(trimmed))
            return true;
        var mark = source.Kind switch
        {
            SourceKind.Shell or SourceKind.Python or SourceKind.Yaml or SourceKind.Dockerfile or SourceKind.Makefile or SourceKind.PowerShell or SourceKind.Configuration => " #",
            SourceKind.JavaScript or SourceKind.TypeScript or SourceKind.CSharp or SourceKind.OtherCode => " //",
            _ => null,
        };
        if (mark is null)
            return false;
        var comment = own.AsSpan(0, at).LastIndexOf(mark, StringComparison.Ordinal);
        return comment >= 0 && !InString(own, comment);
    }

    private bool IsCommentLine(ReadOnlySpan<char> trimmed) => source.Kind switch
    {
        SourceKind.JavaScript or SourceKind.TypeScript or SourceKind.CSharp =>
            trimmed.StartsWith("//", StringComparison.Ordinal) || trimmed.StartsWith("/*", StringComparison.Ordinal) || trimmed.StartsWith("* ", StringComparison.Ordinal)
            // No statement begins like this: it is a comment of a script that is written as a text.
            || (IsScript && trimmed.StartsWith("# ", StringComparison.Ordinal)),
        SourceKind.OtherCode => trimmed.StartsWith("//", StringComparison.Ordinal) || trimmed.StartsWith("/*", StringComparison.Ordinal)
            || trimmed.StartsWith("* ", StringComparison.Ordinal) || trimmed.StartsWith("** ", StringComparison.Ordinal) || trimmed.StartsWith('#') || trimmed.StartsWith("-- ", StringComparison.Ordinal),
        SourceKind.PowerShell => trimmed.StartsWith('#') || trimmed.StartsWith("::", StringComparison.Ordinal) || trimmed.StartsWith("rem ", StringComparison.OrdinalIgnoreCase),
        SourceKind.Json => trimmed.StartsWith("//", StringComparison.Ordinal),
        _ => trimmed.StartsWith('#'),
    };

    /// <summary>Whether a place of a line lies within a string, by the quotes before it.</summary>
    private static bool InString(string own, int at)
    {
        var open = '\0';
        for (var i = 0; i < at && i < own.Length; i++)
        {
            if (open != '\0' && own[i] == '\\')
                i++;
            else if (open == '\0' && own[i] is '"' or '\'' or '`')
                open = own[i];
            else if (own[i] == open)
                open = '\0';
        }

        return open != '\0';
    }

    private bool[] Fences()
    {
        var inside = new bool[starts.Count];
        string? fence = null;
        for (var i = 0; i < starts.Count; i++)
        {
            var line = Line(i).TrimStart().TrimStart('>', ' ');
            var mark = line.StartsWith("```", StringComparison.Ordinal) ? "```" : line.StartsWith("~~~", StringComparison.Ordinal) ? "~~~" : null;
            if (mark is not null && (fence is null || fence == mark))
            {
                inside[i] = true;
                fence = fence is null ? mark : null;
                continue;
            }

            inside[i] = fence is not null;
        }

        return inside;
    }

    /// <summary>Lines of strings that stand alone as documentation. A string that is assigned or passed on is not meant.</summary>
    private bool[] Docstrings()
    {
        var inside = new bool[starts.Count];
        string? open = null;
        string? data = null;
        for (var i = 0; i < starts.Count; i++)
        {
            var line = Line(i).Trim();
            if (data is not null)
            {
                data = line.Contains(data, StringComparison.Ordinal) ? null : data;
                continue;
            }

            if (open is not null)
            {
                inside[i] = true;
                if (line.Contains(open, StringComparison.Ordinal))
                    open = null;
                continue;
            }

            var mark = line.StartsWith("\"\"\"", StringComparison.Ordinal) || line.StartsWith("r\"\"\"", StringComparison.Ordinal) ? "\"\"\""
                : line.StartsWith("'''", StringComparison.Ordinal) ? "'''" : null;
            if (mark is null)
            {
                // A string that is assigned or passed on; what closes it opens nothing.
                var quote = line.IndexOf("\"\"\"", StringComparison.Ordinal) is >= 0 and var two ? (At: two, Mark: "\"\"\"") : (At: line.IndexOf("'''", StringComparison.Ordinal), Mark: "'''");
                if (quote.At >= 0 && line.IndexOf(quote.Mark, quote.At + 3, StringComparison.Ordinal) < 0 && !line.StartsWith('#'))
                    data = quote.Mark;
                continue;
            }

            inside[i] = true;
            if (line.IndexOf(mark, line.IndexOf(mark, StringComparison.Ordinal) + 3, StringComparison.Ordinal) < 0)
                open = mark;
        }

        return inside;
    }

    /// <summary>A line; of one that is a whole program, what stands around a place.</summary>
    private string Around(int line, int start)
    {
        var begin = Begin(line, start);
        var end = line + 1 < starts.Count ? starts[line + 1] - 1 : text.Length;
        return text[begin..Math.Max(begin, Math.Min(end, begin + LongestLine))];
    }

    private int Begin(int line, int start) => Math.Max(starts[line], start - (LongestLine / 2));

    private int LineOf(int offset)
    {
        var found = starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    private string Line(int index)
    {
        var end = index + 1 < starts.Count ? starts[index + 1] - 1 : text.Length;
        return text[starts[index]..end];
    }
}
