using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Lexical;

/// <summary>
/// Follows names through the statements of a file, in the order they are written: what a name was last given, where a call can do harm. Functions of the file are gone
/// through until what they do with their parameters is known, a few rounds at most: one that hands a parameter to a shell is a shell for those who call it. Nothing is
/// known of branches, so what it says is as strong as the words of one file allow.
/// </summary>
internal sealed partial class LexicalFlow
{
    private const int MaxStatement = 400;
    private const int MaxFindings = 200;
    private const int LongestSlice = 4096;
    private const int MaxRounds = 3;

    /// <summary>Tokens of a file that is gone through more than once.</summary>
    private const int LongestRepeated = 150_000;

    private readonly CodeText text;
    private readonly LexicalLanguage language;
    private readonly ImmutableArray<CodeToken> tokens;
    private readonly IReadOnlyList<LexicalFunction> functions;
    private readonly Dictionary<string, LexicalFunction> byName = new(StringComparer.Ordinal);
    private readonly LexicalScope names = new();
    private readonly List<CodeFinding> findings = [];
    private readonly HashSet<(RuleInfo, int)> reported = [];
    private readonly bool serves;
    private readonly bool checksPaths;
    private readonly bool sends;
    private readonly bool verifies;

    /// <summary>Signs of a constant's name.</summary>
    private static readonly SearchValues<char> Constant = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    /// <summary>Names and constants of files that hold what came over the network.</summary>
    private readonly HashSet<string> files = new(StringComparer.Ordinal);

    /// <summary>Whether the scope holds anything that a request was asked for, as it is written, and that was checked: <c>$_POST['name']</c>.</summary>
    private bool hasProven;

    /// <summary>Where the heads of functions name them: these are no calls.</summary>
    private readonly HashSet<int> heads = [];

    /// <summary>Parameters that the head before the next body says are a request's data.</summary>
    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    /// <summary>Functions that the statements lie in, the innermost last.</summary>
    private readonly Stack<LexicalFunction> within = new();

    /// <summary>Where the statement at hand begins.</summary>
    private int statement;

    private bool isSettled;
    private bool hasChanged;

    private LexicalFlow(CodeText text, ImmutableArray<CodeToken> tokens, LexicalLanguage language)
    {
        this.text = text;
        this.tokens = tokens;
        this.language = language;
        serves = language.Serves.IsMatch(text.Content);
        checksPaths = PathCheck().IsMatch(text.Content);
        sends = Sending().IsMatch(text.Content);
        verifies = Verifying().IsMatch(text.Content);
        functions = LexicalFunctions.Of(text, tokens, language);
        foreach (var function in functions)
        {
            byName.TryAdd(function.Name, function);
            heads.UnionWith(Enumerable.Range(function.Head, function.Start - function.Head).Where(i => tokens[i].Kind == TokenKind.Word && Name(i) == function.Name));
        }
    }

    public static IReadOnlyList<CodeFinding> Find(CodeText text, ImmutableArray<CodeToken> tokens, LexicalLanguage language)
    {
        var flow = new LexicalFlow(text, tokens.RemoveAll(token => token.Kind == TokenKind.Comment || (token.Kind == TokenKind.NewLine && !language.EndsAtLine)), language);
        flow.Run();
        return flow.findings;
    }

    private void Run()
    {
        // What functions do is found first; only the last time through, when it is known, is anything said.
        for (var round = 0; round < MaxRounds && functions.Count > 0 && tokens.Length < LongestRepeated; round++)
        {
            hasChanged = false;
            Walk();
            if (!hasChanged)
                break;
        }

        isSettled = true;
        Walk();
        JudgeOffered();
        JudgeConnection();
    }

    private void Walk()
    {
        names.Clear();
        within.Clear();
        given.Clear();
        hasProven = false;
        var next = 0;
        for (var start = 0; start < tokens.Length && findings.Count < MaxFindings;)
        {
            while (within.TryPeek(out var left) && left.End <= start)
            {
                within.Pop();
                names.Leave();
            }

            while (next < functions.Count && functions[next].Start <= start)
                Begin(functions[next++], start);
            var end = EndOfStatement(start);
            // A body that begins within a statement begins another.
            if (next < functions.Count && functions[next].Start < end && functions[next].Start > start)
                end = functions[next].Start;
            if (end > start)
                Take(start, end);
            start = Math.Max(end, start + 1);
            if (start < tokens.Length && start == end && IsBoundary(start))
                start++;
        }
    }

    private bool IsBoundary(int i) => tokens[i].Kind is TokenKind.NewLine or TokenKind.End || Is(i, ";") || Is(i, "{") || Is(i, "}");

    private void Begin(LexicalFunction function, int at)
    {
        if (function.End <= at)
            return;
        within.Push(function);
        shifts = 0;
        names.Enter();
        for (var i = 0; i < function.Parameters.Count; i++)
            names.Declare(function.Parameters[i], function.Given(i) | (given.Contains(function.Parameters[i]) ? LexicalFacts.Outside : LexicalFacts.None));
        given.Clear();
    }

    private int EndOfStatement(int start)
    {
        var depth = 0;
        var i = start;
        for (; i < tokens.Length && i < start + MaxStatement; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.NewLine)
            {
                if (language.EndsAtLine && depth <= 0 && i > start && !IsContinued(i))
                    return i;
                continue;
            }
            if (token.Kind != TokenKind.Operator)
                continue;
            switch (text[token.Start])
            {
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']':
                    depth--;
                    break;
                case '{' when i > start && (Is(i - 1, "]") || (language.Extensions == "go" && tokens[i - 1].Kind == TokenKind.Word && tokens[i - 1].End == token.Start)):
                    depth++;
                    break;
                case '}' when depth > 0:
                    depth--;
                    break;
                case ';' or '{' or '}':
                    return i;
            }
        }
        return i;
    }

    private bool IsContinued(int newLine)
    {
        var next = newLine + 1;
        while (next < tokens.Length && tokens[next].Kind == TokenKind.NewLine)
            next++;
        return Is(next, ".") || (language.HasPipes && Is(next, "|") && Is(next + 1, ">")) || (tokens[newLine - 1].Kind == TokenKind.Operator && text[tokens[newLine - 1].Start] is '+' or ',' or '.' or '=' or '|' or '&');
    }

    private void Take(int start, int end)
    {
        statement = start;
        Enter(start, end);
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
                Judge(i, end);
            else if (tokens[i].Kind == TokenKind.Text && Content(i) is "-c" or "/c" or "-Command" && Is(i + 1, ",") && i + 2 < end)
                TakeOption(i, end);
            else if (tokens[i].Kind == TokenKind.Text && IsCommand(i))
                JudgeCommand(i, i, i + 1, Facts(i, i + 1));
        }
        if (within.TryPeek(out var function) && (IsReturn(start) || (language.ReturnsLast && end >= function.End - 2)))
            hasChanged |= function.Return(Facts(start, end) & ~LexicalFacts.Shell);
        if (AssignmentIn(start, end) is var equals && equals > start)
            Assign(start, equals, end);
        else if (Check().IsMatch(Slice(start, end)))
            Forget(start, end);
    }

    /// <summary>A command behind a shell's option, whatever starts the shell: <c>"sh", "-c", line</c>.</summary>
    private void TakeOption(int i, int end)
    {
        RunTexts(i, i + 2, i + 3);
        if (i >= 2 && Is(i - 1, ",") && tokens[i - 2].Kind == TokenKind.Text && Has(OfText(i - 2, i - 2, i - 1), LexicalFacts.Shell))
        {
            var close = EndOfArgument(i + 2, end);
            JudgeCommand(i, i + 2, close, Facts(i + 2, close));
        }
    }

    /// <summary>A text that is a command: between backticks, or in brackets that are marked.</summary>
    private bool IsCommand(int i) => language.HasCommandQuotes && (text[tokens[i].Start] == '`' || !language.Quotes.Contains(text[tokens[i].Start], StringComparison.Ordinal));

    private bool IsReturn(int i) => tokens[i].Kind == TokenKind.Word && text.Span(tokens[i]) is "return" or "yield";

    private int AssignmentIn(int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Operator)
                continue;
            var sign = text[tokens[i].Start];
            depth += sign is '(' ? 1 : sign is ')' ? -1 : 0;
            if (sign != '=' || depth > 0 || text[tokens[i].End] is '=' or '>' or '~' || (i > start && text[tokens[i].Start - 1] is '=' or '!' or '<' or '>'))
                continue;
            return i;
        }
        return -1;
    }

    private void Assign(int start, int equals, int end)
    {
        if (TakesParameters(start, equals, end))
            return;
        var facts = Facts(equals + 1, end);
        // What is only taken if it is in a list, in_array($x, […]) ? $x : 'en'; one of the values that a program has for what it is given, match x { … }.
        var value = Slice(equals + 1, end);
        if ((value.Contains('?') && Check().IsMatch(value)) || (equals + 1 < end && tokens[equals + 1].Kind == TokenKind.Word && text.Span(tokens[equals + 1]) is "match" or "case" or "when" or "switch"))
            facts = facts & ~(LexicalFacts.Outside | LexicalFacts.Parameters) | LexicalFacts.Checked;
        JudgeField(equals, end, facts);
        if (IsTurned(start, equals, end) is { } turned)
            names.Assign(turned, names.Of(turned) | LexicalFacts.Decoded, isField: false);
        var adds = equals > start && Is(equals - 1, "+") || Is(equals - 1, ".");
        for (var i = equals - 1; i >= start; i--)
        {
            if (tokens[i].Kind != TokenKind.Word || (i > start && text[tokens[i - 1].Start] is '.' or '>'))
                continue;
            var name = Name(i);
            names.Assign(name, adds ? names.Of(name) | facts : facts, isField: i > start && text[tokens[i - 1].Start] is '.' or '>' || text[tokens[i].Start] == '@');
            if (!Is(i - 1, ",") && !Is(i - 1, ":"))
                break;
            // A type stands behind the name: let x: String = …
            if (Is(i - 1, ":"))
                i--;
        }
    }

    /// <summary>The array of which one value after the other is turned by a key: <c>a[i] ^= …</c>, <c>a[i] = b[i] ^ …</c>; null: none is.</summary>
    private string? IsTurned(int start, int equals, int end)
    {
        var isTurned = Is(equals - 1, "^");
        for (var i = equals + 1; i < end && !isTurned; i++)
            isTurned = Is(i, "^");
        var close = Is(equals - 1, "^") ? equals - 2 : equals - 1;
        if (!isTurned || !Is(close, "]"))
            return null;
        for (var i = close; i > start; i--)
        {
            if (Is(i, "[") && tokens[i - 1].Kind == TokenKind.Word)
                return Name(i - 1);
        }

        return null;
    }

    /// <summary>Names that get a request's data without being assigned: annotated parameters, patterns, arguments that are filled.</summary>
    private void Enter(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            var word = text.Span(tokens[i]);
            if (word is "@RequestParam" or "@PathVariable" or "@RequestBody" or "@RequestHeader" or "@QueryParam" or "@PathParam" or "@FormParam" or "@ToolParam" or "@ToolArg")
            {
                var last = i;
                for (var at = Is(i + 1, "(") ? Closing(i + 1, end) + 1 : i + 1; at < end && !Is(at, ",") && !Is(at, ")"); at++)
                    last = tokens[at].Kind == TokenKind.Word ? at : last;
                if (last > i)
                    Give(Name(last));
            }
            else if (language.HasMapHeads && i > 3 && Is(i - 1, ">") && Is(i - 2, "=") && tokens[i - 3].Kind == TokenKind.Text && IsHead(i))
            {
                Give(Name(i));
            }
            else if (word is "Json" or "Query" or "Path" or "Form" or "Parameters" && Is(i + 1, "(") && i + 3 < end && tokens[i + 2].Kind == TokenKind.Word && Is(i + 3, ")") && Is(i + 4, ":"))
            {
                Give(Name(i + 2));
            }
        }
    }

    /// <summary>Whether a token stands in the head of a function, on its line.</summary>
    private bool IsHead(int i)
    {
        var from = Math.Max(0, tokens[i].Start - 200);
        var line = text.Content.AsSpan(from, tokens[i].Start - from);
        line = line[(line.LastIndexOf('\n') + 1)..].TrimStart();
        return line.StartsWith("def ") && !line.Contains(" do ", StringComparison.Ordinal) && !line.Contains("do:", StringComparison.Ordinal);
    }

    private void Give(string name)
    {
        names.Declare(name, LexicalFacts.Outside);
        given.Add(name);
    }

    private void Forget(int start, int end)
    {
        var slice = Slice(start, end);
        foreach (var match in Given().EnumerateMatches(slice))
        {
            names.Declare(slice.Slice(match.Index, match.Length).ToString(), LexicalFacts.Checked);
            hasProven = true;
        }

        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && (names.Of(Name(i)) is not LexicalFacts.None || IsArgument(i)))
                names.Assign(Name(i), names.Of(Name(i)) & ~(LexicalFacts.Outside | LexicalFacts.Parameters) | LexicalFacts.Checked, isField: false);
        }
    }

    /// <summary>The only argument of a call: <c>printers.Contains(printer)</c>.</summary>
    private bool IsArgument(int i) => Is(i - 1, "(") && Is(i + 1, ")");

    /// <summary>What a range of tokens is worth.</summary>
    private LexicalFacts Facts(int start, int end)
    {
        var facts = LexicalFacts.None;
        var slice = Slice(start, end);
        var own = start;
        var looked = start;
        for (var i = start; i < end; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.Word when FunctionAt(i) is { } function:
                    facts |= Returned(function, i, end) | OfWords(own, i);
                    i = Is(i + 1, "(") ? Closing(i + 1, end) : end;
                    own = i;
                    break;
                case TokenKind.Word when IsLookup(i):
                    facts |= OfWords(own, i);
                    i = Closing(i + 1, end);
                    own = i;
                    break;
                case TokenKind.Word:
                    facts |= OfWord(i, end);
                    break;
                case TokenKind.Text:
                    facts |= OfText(i, start, end);
                    break;
                // Within brackets in which nothing is the caller's, no bracket chooses by what is.
                case TokenKind.Operator when i >= looked && ChoosesAt(i, start, end):
                    looked = Closing(i, end);
                    if (!IsGiven(i + 1, looked))
                        break;
                    facts |= OfWords(own, i);
                    i = looked;
                    own = looked + 1;
                    break;
            }
        }
        facts |= OfWords(own, end);
        if (Quoting().IsMatch(slice))
            facts = facts & ~(LexicalFacts.Outside | LexicalFacts.Parameters) | LexicalFacts.Checked;
        return facts;
    }

    /// <summary>Whether brackets open that choose among values of the program's own: <c>commands[name]</c>, <c>['a' => 'b'][$x]</c>. What is chosen is not the caller's, whoever chooses.</summary>
    private bool ChoosesAt(int i, int start, int end)
    {
        if (!Is(i, "[") || i <= start || tokens[i - 1].End != tokens[i].Start)
            return false;
        return tokens[i - 1].Kind == TokenKind.Word
            ? names.Of(Name(i - 1)) == LexicalFacts.None && !language.Outside.IsMatch(Slice(Math.Max(start, i - 5), Math.Min(end, i + 2)))
            : Is(i - 1, "]");
    }

    /// <summary>Whether anything in a range is a caller's. Unlike <see cref="Facts"/> it looks into no brackets again: they may lie in each other hundreds deep.</summary>
    private bool IsGiven(int start, int end)
    {
        const LexicalFacts Given = LexicalFacts.Outside | LexicalFacts.Parameters;
        var facts = OfWords(start, end);
        for (var i = start; i < end && !Has(facts, Given); i++)
        {
            facts |= tokens[i].Kind switch
            {
                TokenKind.Word => names.Of(Name(i)) | (FunctionAt(i)?.Returns & ~LexicalFacts.Parameters ?? LexicalFacts.None),
                TokenKind.Text => OfText(i, start, end),
                _ => LexicalFacts.None,
            };
        }

        return Has(facts, Given) && !Quoting().IsMatch(Slice(start, end));
    }

    /// <summary>A call that does the same: <c>COMMANDS.get(name)</c>, <c>Map.get(@commands, name)</c>.</summary>
    private bool IsLookup(int i) => Is(i + 1, "(") && text.Span(tokens[i]) is "get" or "getOrDefault" or "fetch" && Qualifier(i) is { Length: > 1 } qualifier
        && ((qualifier == "Map" && i + 2 < tokens.Length && text[tokens[i + 2].Start] == '@') || (!qualifier.AsSpan().ContainsAnyExcept(Constant) && names.Of(qualifier) == LexicalFacts.None && language.SinkOf(qualifier, Name(i)) == LexicalSink.None));

    /// <summary>What the words of a range say together; what is given to a function of the file is that one's.</summary>
    private LexicalFacts OfWords(int start, int end)
    {
        var slice = Slice(start, end);
        if (hasProven)
            slice = Given().Replace(slice.ToString(), match => Has(names.Of(match.Value), LexicalFacts.Checked) ? "" : match.Value);
        return (language.Outside.IsMatch(slice) ? LexicalFacts.Outside : LexicalFacts.None) | (AllVariables().IsMatch(slice) ? LexicalFacts.Environment : LexicalFacts.None);
    }

    private LexicalFacts OfWord(int i, int end)
    {
        var facts = names.Of(Name(i));
        if (files.Contains("$" + Name(i)))
            facts |= LexicalFacts.DownloadedFile;
        if (text.Span(tokens[i]) is "format" or "Sprintf" or "sprintf" or "formatted" or "strcat" && i + 1 < end && (Is(i + 1, "(") || Is(i + 1, "!")))
            facts |= LexicalFacts.Built;
        return language.SinkOf(Qualifier(i), Name(i)) switch
        {
            LexicalSink.Fetch => facts | LexicalFacts.Download,
            LexicalSink.Decode => facts | LexicalFacts.Decoded,
            _ => facts,
        };
    }

    private LexicalFacts OfText(int i, int start, int end)
    {
        var literal = text.Span(tokens[i])[..Math.Min(LongestSlice, tokens[i].Length)];
        var facts = LexicalFacts.None;
        if (language.Place is { } place && (language.FilledQuotes.Contains(literal[0], StringComparison.Ordinal) || IsCommand(i)) && place.IsMatch(literal))
        {
            facts |= LexicalFacts.Built;
            foreach (var match in Identifier().EnumerateMatches(literal))
                facts |= names.Of(literal.Slice(match.Index, match.Length).ToString());
            if (language.Outside.IsMatch(literal))
                facts |= LexicalFacts.Outside;
        }
        if ((IsJoin(i - 1, start, end) && tokens[i - 2].Kind != TokenKind.Text) || (IsJoin(i + 1, start, end) && i + 2 < end && tokens[i + 2].Kind != TokenKind.Text))
            facts |= LexicalFacts.Built;
        if (literal.Contains('\'') && QuotedPlace().IsMatch(literal))
            facts |= LexicalFacts.Quoted;
        var content = literal.Trim("\"'`");
        if (files.Count > 0 && IsFile(content))
            facts |= LexicalFacts.DownloadedFile;
        if (content.Length is > 3 and < 200 && (TextClues.Of(content.ToString()) & Traits.CredentialPath) != 0)
            facts |= LexicalFacts.Credential;
        if (content.Trim(' ') is "sh" or "bash" or "/bin/sh" or "/bin/bash" or "/usr/bin/env sh" or "cmd" or "cmd.exe" or "powershell" or "powershell.exe" or "pwsh" or "zsh" or "/bin/zsh" or "/system/bin/sh")
            facts |= LexicalFacts.Shell;
        return facts;
    }

    /// <summary>Whether a constant names a file that holds what came over the network.</summary>
    private bool IsFile(ReadOnlySpan<char> content)
    {
        foreach (var file in files)
        {
            if (content.Contains(file, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private bool IsJoin(int i, int start, int end) =>
        i > start && i < end && tokens[i].Kind == TokenKind.Operator && (text[tokens[i].Start] is '+' || (text[tokens[i].Start] == '.' && language.JoinsByDot));

    private string Name(int i) => text.Name(tokens[i]).TrimStart('$', '@');

    /// <summary>The word before a dot, a double colon or an arrow; <c>""</c> for none; <c>?</c> when it is no word.</summary>
    private string Qualifier(int i)
    {
        if (i < 1 || tokens[i - 1].Kind != TokenKind.Operator || tokens[i - 1].End != tokens[i].Start && text[tokens[i - 1].Start] is not '.')
            return "";
        var sign = text[tokens[i - 1].Start];
        var before = sign == '.' ? i - 2 : sign is ':' or '>' ? i - 3 : -1;
        if (sign is not ('.' or ':' or '>') || before < -1 || (sign == ':' && !Is(i - 2, ":")) || (sign == '>' && !Is(i - 2, "-")))
            return "";
        return before >= 0 && tokens[before].Kind == TokenKind.Word ? Name(before) : "?";
    }

    private ReadOnlySpan<char> Slice(int start, int end) => start >= end || start >= tokens.Length ? [] : text.Content.AsSpan(tokens[start].Start, Math.Min(LongestSlice, tokens[end - 1].End - tokens[start].Start));

    private bool Is(int i, string word) => i >= 0 && i < tokens.Length && text.Is(tokens[i], word);

    private int Closing(int open, int end)
    {
        var depth = 0;
        for (var i = open; i < end; i++)
        {
            depth += Is(i, "(") || Is(i, "[") ? 1 : Is(i, ")") || Is(i, "]") ? -1 : 0;
            if (depth == 0)
                return i;
        }
        return end;
    }

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]*")]
    private static partial Regex Identifier();

    /// <summary>One thing that a request is asked for.</summary>
    [GeneratedRegex("""\$_[A-Z]{3,8}\[['"][^'"\]\r\n]{1,60}['"]\]|\bparams\[[:'"][^\]\r\n]{1,60}\]""")]
    private static partial Regex Given();

    /// <summary>A check of names against a format or a list.</summary>
    [GeneratedRegex("""\b(preg_match|in_array|ctype_[a-z]{1,10}|is_numeric|filter_var|MatchString|matches|is_match|match\?|Contains|array_key_exists|isValid[A-Za-z]{0,30}|valid(ate)?[A-Za-z_]{0,30})\s?\(|=~|\.(include|key|member)\?|\b([A-Z][A-Z0-9_]{2,60}|[A-Za-z_]{0,40}([Aa]llow|[Pp]ermit|[Kk]nown|[Ss]upported|[Ww]hite_?[Ll]ist)[A-Za-z_]{0,40})(\.keys\(?\)?)?\.(contains|containsKey|contains_key|includes|has)\(""")]
    private static partial Regex Check();

    /// <summary>Between the quotes of a value that is compared or stored; a file that is read has quotes as well, and so has a password that is set, which cannot be bound.</summary>
    [GeneratedRegex("""(=|<|>|\bi?like\b|\bin\s?\(|\bvalues\s?\([^)\n]{0,300}?)\s?'%?(([$#]?\{|\$[a-z_]|\\\(|%[sv])[^'\n]{0,80}'|"$)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex QuotedPlace();

    [GeneratedRegex("""escapeshell(arg|cmd)|shell_?escape|Shellwords|shlex|shell_words|htmlspecialchars|intval\(|\(int\)|Integer\.parseInt|\.to_i\b|strconv\.Atoi|parse::<|basename|filepath\.Base|path\.Base|file_name\(|[gG]etFileName\(|real_escape_string|->quote\(|quoteIdentifier|sanitize|=~\s{0,2}m?[/{]\s?(\^|\\A)|:match\(\s?["']\^|\[/\\A|\.match\??\(/\s?(\^|\\A)|\.to(Int|Long)(OrNull)?\(\)|\b(int|long|Guid)\.(Try)?Parse\(|UUID\.fromString|Uuid::parse|String\.to_integer|\btonumber\(""")]
    private static partial Regex Quoting();

    [GeneratedRegex("""realpath\(|[Cc]anonical|HasPrefix\(|starts_with\(|[sS]tartsWith\(|start_with\?|filepath\.(IsLocal|Rel)|safe_join|SecureJoin|os\.Root\b|OpenRoot|"\.\."|'\.\.'|sanitize|normalize\(\)|enclosed_name""")]
    private static partial Regex PathCheck();

    [GeneratedRegex("""\bPOST\b|CURLOPT_POSTFIELDS|\.post\(|\.Post(Form)?\(|::post\(|post_form|getOutputStream|uploadTask|httpBody|Invoke-(WebRequest|RestMethod)|setRequestMethod""")]
    private static partial Regex Sending();

    [GeneratedRegex("""\bgetenv\(\s?\)|System\.getenv\(\s?\)|\bENV\.to_(h|a|json|s)\b|os\.Environ\(\)|env::vars\(\)|ProcessInfo\.processInfo\.environment\b(?!\[)|\bprint_r\(\$_ENV""")]
    private static partial Regex AllVariables();
}
