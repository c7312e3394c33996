using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Shell;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Lexical;

/// <summary>Calls that can do harm, and what they are given.</summary>
internal sealed partial class LexicalFlow
{
    /// <summary>Characters between a connection and the shell that is wired to it, at most.</summary>
    private const int Near = 3000;

    private const int MaxFiles = 50;

    /// <summary>Tokens between a name and the shell that it is given, and from there to where the name is used.</summary>
    private const int MaxAssigned = 30;
    private const int MaxUsed = 200;

    private bool? checksHosts;

    private bool ChecksHosts => checksHosts ??= HostCheck().IsMatch(text.Content);

    private void Judge(int i, int end)
    {
        var sink = language.SinkOf(Qualifier(i), Name(i));
        if (sink == LexicalSink.None || Qualifier(i).Length == 0)
        {
            if (FunctionAt(i) is { } function)
            {
                JudgeThrough(i, end, function);
                return;
            }
        }

        if (sink is LexicalSink.None or LexicalSink.Decode)
            return;
        var hasBrackets = Is(i + 1, "(") || (Is(i + 1, "!") && Is(i + 2, "("));
        if (!hasBrackets && !(language.HasBareCalls && i + 1 < end && tokens[i + 1].Kind is TokenKind.Text or TokenKind.Word && text[tokens[i + 1].Start] is '"' or '\'' or '$'))
            return;
        var open = hasBrackets ? (Is(i + 1, "(") ? i + 1 : i + 2) : i;
        var close = hasBrackets ? Closing(open, end) : end;
        // Arguments of a program are given one by one, in calls of a chain.
        var facts = Facts(open + 1, sink == LexicalSink.Program ? end : close) | Piped(i);
        switch (sink)
        {
            case LexicalSink.Shell:
                JudgeCommand(i, open + 1, close, facts);
                break;
            case LexicalSink.Program:
                JudgeProgram(i, open + 1, end, facts);
                break;
            case LexicalSink.Code:
                // A path through a tree: of XPath.
                if (Name(i) == "evaluate" && open + 1 < close && tokens[open + 1].Kind == TokenKind.Text && Content(open + 1).StartsWith('/'))
                    JudgeQuery(i, LexicalSink.Query, Facts(open + 1, EndOfArgument(open + 1, close)), open + 1, close);
                else
                    JudgeCode(i, facts);
                break;
            case LexicalSink.Load:
                JudgeLoad(i, facts);
                break;
            case LexicalSink.Method:
                JudgeMethod(i, Facts(open + 1, EndOfArgument(open + 1, close)));
                break;
            case LexicalSink.Template:
                JudgeTemplate(i, Facts(open + 1, EndOfArgument(open + 1, close)));
                break;
            case LexicalSink.Deserialize:
                if (NamesClasses().IsMatch(Slice(open, close)))
                    break;
                Reach(sink, facts);
                if (Has(facts, LexicalFacts.Outside | LexicalFacts.Download | LexicalFacts.DownloadedFile))
                    Add(CodeRules.UnsafeDeserialization, i, $"{(Has(facts, LexicalFacts.Outside) ? "a request's data" : "what came over the network")} is given to {Name(i)}, which runs what is in it", Severity.High);
                break;
            case LexicalSink.Sql or LexicalSink.Query:
                JudgeQuery(i, sink, Facts(open + 1, sink == LexicalSink.Sql ? close : EndOfArgument(open + 1, close)), open + 1, close);
                break;
            case LexicalSink.PathRead or LexicalSink.PathWrite or LexicalSink.PathDelete:
                JudgePath(i, sink, facts, open + 1, close);
                break;
            case LexicalSink.Fetch:
                JudgeFetch(i, open + 1, facts);
                break;
            case LexicalSink.Send:
                JudgeSent(i, facts);
                break;
            case LexicalSink.Fill:
                Fill(open + 1, close);
                break;
        }
    }

    /// <summary>What is handed to a call from before it: <c>text |&gt; eval()</c>.</summary>
    private LexicalFacts Piped(int i)
    {
        if (!language.HasPipes)
            return LexicalFacts.None;
        var at = i - 1;
        while (at > statement && (tokens[at].Kind == TokenKind.Word || Is(at, ".") || Is(at, ":")))
            at--;
        return at > statement && Is(at, ">") && Is(at - 1, "|") ? Facts(statement, at - 1) : LexicalFacts.None;
    }

    private void JudgeCommand(int i, int start, int end, LexicalFacts facts)
    {
        if (Ran(i, facts) || (IsList(start, end) && !Has(facts, LexicalFacts.Shell)))
            return;
        Reach(LexicalSink.Shell, facts);
        if (Has(facts, LexicalFacts.Outside))
            Add(CodeRules.CommandInjection, i, "a request's data reaches a shell", Severity.Critical);
        else if (Has(facts, LexicalFacts.Built) && !Has(facts, LexicalFacts.Checked))
            Add(CodeRules.CommandInjection, i, "a shell is given a command put together from pieces", serves && HasVariable(start, end) ? Severity.High : Severity.Low, Confidence.Medium);
        RunTexts(i, start, end);
    }

    private void JudgeProgram(int i, int start, int end, LexicalFacts facts)
    {
        if (Has(facts, LexicalFacts.Shell) || Slice(start, end).Contains("runInShell: true", StringComparison.Ordinal))
            JudgeCommand(i, start, end, facts | (HasVariable(start, end) && HasBuiltName(start, end) ? LexicalFacts.Built : LexicalFacts.None));
        else if (Name(i) == "exec" && Has(facts, LexicalFacts.Outside) && Has(Facts(start, Closing(start - 1, end)), LexicalFacts.Outside))
            Add(CodeRules.CommandInjection, i, "a request's data is part of a command line", Severity.High);
        else if (!Ran(i, facts) && NotesProgram(start, end) && Has(facts, LexicalFacts.Outside) && tokens[start].Kind == TokenKind.Word && Has(Facts(start, EndOfProgram(start, end)), LexicalFacts.Outside))
            Add(CodeRules.ProgramChoice, i, "a request's data decides which program is started", Severity.High);
    }

    /// <summary>Notes which parameter decides the program; what is given to a program beside its name decides nothing.</summary>
    private bool NotesProgram(int start, int end)
    {
        if (start < end && tokens[start].Kind == TokenKind.Word)
            Reach(LexicalSink.Program, Facts(start, start + 1));
        return true;
    }

    /// <summary>Where the expression ends that names a program.</summary>
    private int EndOfProgram(int start, int end) => Is(start - 1, "(") ? EndOfArgument(start, Closing(start - 1, end)) : Math.Min(start + 1, end);

    private void JudgeCode(int i, LexicalFacts facts)
    {
        if (Ran(i, facts))
            return;
        // Spring evaluates an expression in such a context without calling anything.
        if (Name(i) == "parseExpression" && text.Content.Contains("SimpleEvaluationContext", StringComparison.Ordinal))
            return;
        Reach(LexicalSink.Code, facts);
        if (Has(facts, LexicalFacts.Outside))
            Add(CodeRules.CodeInjection, i, $"a request's data is run as code by {Name(i)}", Severity.Critical);
    }

    private void JudgeLoad(int i, LexicalFacts facts)
    {
        if (Ran(i, facts))
            return;
        Reach(LexicalSink.Load, facts);
        if (Has(facts, LexicalFacts.Outside))
            Add(CodeRules.CodeInjection, i, $"a request's data decides what {Name(i)} loads as code", Severity.High, Confidence.Medium);
    }

    private void JudgeMethod(int i, LexicalFacts facts)
    {
        Reach(LexicalSink.Method, facts);
        if (Has(facts, LexicalFacts.Outside) && !Has(facts, LexicalFacts.Built))
            Add(CodeRules.CodeInjection, i, $"a request's data decides which method {Name(i)} calls", Severity.High);
    }

    private void JudgeTemplate(int i, LexicalFacts facts)
    {
        Reach(LexicalSink.Template, facts);
        if (Has(facts, LexicalFacts.Outside))
            Add(CodeRules.CodeInjection, i, $"a request's data is the template that {Name(i)} fills in, and templates run code", Severity.High);
    }

    private void JudgeQuery(int i, LexicalSink sink, LexicalFacts facts, int start, int end)
    {
        // What is given beside a statement that stands there is bound to it, whatever it is made of.
        for (int at = start, to; sink == LexicalSink.Sql && at < end; at = to + 1)
        {
            to = EndOfArgument(at, end);
            if (!HasStatementText(at, to))
                continue;
            (facts, start, end) = (Facts(at, to), at, to);
            break;
        }

        if (!Has(facts, LexicalFacts.Built) || (sink == LexicalSink.Sql && !HasStatement(start, end, facts)))
            return;
        Reach(sink, facts);
        if (Has(facts, LexicalFacts.Outside))
            Add(CodeRules.SqlInjection, i, $"a request's data is part of the {(sink == LexicalSink.Sql ? "SQL" : "query's")} text given to {Name(i)}", Severity.High);
    }

    /// <summary>Whether what is run came over the network, or was hidden.</summary>
    private bool Ran(int i, LexicalFacts facts)
    {
        if (Has(facts, LexicalFacts.Decoded))
            Add(CodeRules.ObfuscatedExecution, i, $"decoded data is run by {Name(i)}", Severity.Critical);
        else if (Has(facts, LexicalFacts.Download | LexicalFacts.DownloadedFile) && !Has(facts, LexicalFacts.Outside))
            Add(CodeRules.DownloadAndRun, i, $"what came over the network is run by {Name(i)}", verifies ? Severity.Medium : Severity.Critical);
        else
            return false;
        return true;
    }

    private void JudgePath(int i, LexicalSink sink, LexicalFacts facts, int start, int end)
    {
        // What is written into the file is not its path.
        var path = sink == LexicalSink.PathWrite && Name(i) is "WriteFile" or "write" or "file_put_contents" or "writeString" or "binwrite" ? Facts(start, EndOfArgument(start, end)) : facts;
        if (!checksPaths)
            Reach(sink, path);
        if (Has(path, LexicalFacts.Outside) && !checksPaths)
        {
            var (rule, does) = sink switch
            {
                LexicalSink.PathRead => (CodeRules.PathRead, "reads"),
                LexicalSink.PathWrite => (CodeRules.PathWrite, "writes"),
                _ => (CodeRules.PathDelete, "deletes"),
            };
            Add(rule, i, $"a request's data is a path that {Name(i)} {does}", Severity.High);
        }
        if (sink == LexicalSink.PathRead && Has(facts, LexicalFacts.Credential))
            Add(sends ? CodeRules.CredentialExfiltration : CodeRules.CredentialRead, i, sends ? "a store of credentials is read in a program that sends data" : "a store of credentials is read", Severity.High, Confidence.Medium);
        if (sink == LexicalSink.PathWrite)
            JudgeWritten(i, facts, start, end);
    }

    private int EndOfArgument(int start, int end)
    {
        var depth = 0;
        for (var at = start; at < end; at++)
        {
            depth += Is(at, "(") || Is(at, "[") ? 1 : Is(at, ")") || Is(at, "]") ? -1 : 0;
            if (depth == 0 && Is(at, ","))
                return at;
        }
        return end;
    }

    private void JudgeWritten(int i, LexicalFacts facts, int start, int end)
    {
        if (Has(facts, LexicalFacts.Download))
            NoteFiles(start, end);
        for (var at = start; at < end; at++)
        {
            if (tokens[at].Kind == TokenKind.Text && tokens[at].Length is > 5 and < 200 && (TextClues.Of(Content(at)) & Traits.StartPath) != 0)
                Add(CodeRules.Persistence, i, $"{Name(i)} writes a file that runs at every start", Severity.High, Confidence.Medium);
            if (tokens[at].Kind == TokenKind.Word && Has(facts, LexicalFacts.Download))
                names.Assign(Name(at), names.Of(Name(at)) | LexicalFacts.DownloadedFile, isField: false);
        }
    }

    /// <summary>Files that another function may run: their names, if these are the whole file's, and paths that are written down.</summary>
    private void NoteFiles(int start, int end)
    {
        for (var at = start; at < end && files.Count < MaxFiles; at++)
        {
            if (tokens[at].Kind == TokenKind.Text && Content(at) is { Length: > 5 and < 200 } path && path.AsSpan().ContainsAny('/', '\\', '.') && !path.Contains(' ', StringComparison.Ordinal) && !path.Contains("://", StringComparison.Ordinal))
                hasChanged |= files.Add(path);
            else if (tokens[at].Kind == TokenKind.Word && names.IsGlobal(Name(at)))
                hasChanged |= files.Add("$" + Name(at));
        }
    }

    private void JudgeFetch(int i, int start, LexicalFacts facts)
    {
        // A client of a cache has such a method, too.
        if (Name(i) == "get" && Qualifier(i) is "client" && !text.Content.Contains("HttpClient", StringComparison.Ordinal))
            return;
        // What is asked for by a caller's whole address; a fixed host in front is a fixed host.
        var isWhole = start < tokens.Length && tokens[start].Kind == TokenKind.Word && (names.Of(Name(start)) & (LexicalFacts.Outside | LexicalFacts.Built)) == LexicalFacts.Outside;
        var isDirect = start < tokens.Length && tokens[start].Kind == TokenKind.Word && language.Outside.IsMatch(Slice(start, Math.Min(start + 6, tokens.Length)));
        if (start < tokens.Length && tokens[start].Kind == TokenKind.Word && (names.Of(Name(start)) & LexicalFacts.Built) == 0 && !ChecksHosts)
            Reach(LexicalSink.Fetch, names.Of(Name(start)));
        if ((isWhole || isDirect) && Has(facts, LexicalFacts.Outside) && !checksPaths && !ChecksHosts)
            Add(CodeRules.RequestForgery, i, $"a request's data decides which address {Name(i)} asks", Severity.High, Confidence.Medium);
        if (Has(facts, LexicalFacts.Credential))
            Add(CodeRules.CredentialRead, i, "a store of credentials is read", Severity.High, Confidence.Medium);
    }

    private void JudgeSent(int i, LexicalFacts facts)
    {
        if (Has(facts, LexicalFacts.Credential))
            Add(CodeRules.CredentialExfiltration, i, $"a store of credentials is sent by {Name(i)}", Severity.High);
        if (Has(facts, LexicalFacts.Environment))
            Add(CodeRules.EnvironmentExfiltration, i, $"all environment variables are sent by {Name(i)}", Severity.Critical);
    }

    /// <summary>A shell in a program whose only other end is a raw connection, with the streams of both led into one another.</summary>
    private void JudgeConnection()
    {
        if (!Connection().IsMatch(text.Content) || !Streams().IsMatch(text.Content))
            return;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Text || (OfText(i, i, i + 1) & LexicalFacts.Shell) == 0 || Started(i) is not { } started)
                continue;
            var near = Math.Max(0, tokens[i].Start - Near);
            if (!Connection().IsMatch(text.Content.AsSpan(near, Math.Min(2 * Near, text.Length - near))))
                continue;
            // A shell that is given a command is used for that command.
            if (Option().IsMatch(text.Content.AsSpan(tokens[started].End, Math.Min(60, text.Length - tokens[started].End))))
                continue;
            Add(CodeRules.ReverseShell, i, "a shell is wired to a network connection", Severity.Critical);
        }
    }

    /// <summary>Where a constant is started as a program: where it stands, or where the name stands that it is given to; null: nowhere.</summary>
    private int? Started(int i)
    {
        if (IsStarted(i))
            return i;
        var equals = i;
        while (equals > 0 && i - equals < MaxAssigned && !Is(equals, "=") && !Is(equals, ";"))
            equals--;
        if (!Is(equals, "=") || equals == 0 || tokens[equals - 1].Kind != TokenKind.Word)
            return null;
        var name = Name(equals - 1);
        for (var at = i + 1; at < tokens.Length && at < i + MaxUsed; at++)
        {
            if (tokens[at].Kind == TokenKind.Word && text.Is(tokens[at], name) && IsStarted(at))
                return at;
        }
        return null;
    }

    private bool IsStarted(int i) => ProgramStart().IsMatch(text.Content.AsSpan(Math.Max(0, tokens[i].Start - 80), Math.Min(80, tokens[i].Start)));

    /// <summary>Commands among the constants are judged as the shell would run them.</summary>
    private void RunTexts(int i, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (tokens[at].Kind != TokenKind.Text || tokens[at].Length < 6)
                continue;
            foreach (var finding in ShellCommands.Judge(Content(at)))
                Add(finding.Rule, i, $"{Name(i)} runs: {finding.Message}", finding.Severity);
        }
    }

    private void Fill(int start, int end)
    {
        if (!serves)
            return;
        for (var at = start; at + 1 < end; at++)
        {
            if (Is(at, "&") && tokens[at + 1].Kind == TokenKind.Word)
                names.Assign(Name(at + 1), LexicalFacts.Outside, isField: false);
        }
    }

    private string Content(int i)
    {
        var literal = text.Span(tokens[i]);
        if (literal.Length > 1 && literal[0] is '{' or '(' or '[' or '<' or '|' or '/' or '!')
            return literal[1..^1].ToString();
        return literal.TrimStart("$@").Trim("\"'`").ToString().Replace("\\\"", "\"", StringComparison.Ordinal);
    }

    private bool HasStatement(int start, int end, LexicalFacts facts)
    {
        if (HasStatementText(start, end))
            return true;
        var first = Is(start, "&") ? start + 1 : start;
        return Has(facts, LexicalFacts.Outside | LexicalFacts.Parameters) && first < end && tokens[first].Kind == TokenKind.Word && Has(names.Of(Name(first)), LexicalFacts.Built);
    }

    private bool HasStatementText(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (tokens[at].Kind == TokenKind.Text && SqlText.IsStatement(Content(at)))
                return true;
        }

        return false;
    }

    /// <summary>Whether something in the range is no constant: a name in small letters.</summary>
    private bool HasVariable(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (tokens[at].Kind == TokenKind.Word && text.Span(tokens[at]).ContainsAnyInRange('a', 'z'))
                return true;
            if (tokens[at].Kind == TokenKind.Text && Has(OfText(at, start, end), LexicalFacts.Built))
                return true;
        }
        return false;
    }

    private bool HasBuiltName(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (tokens[at].Kind == TokenKind.Word && Has(names.Of(Name(at)), LexicalFacts.Built))
                return true;
        }
        return false;
    }

    /// <summary>Whether the first argument is a text of its own, and the others are given beside it: no shell reads them.</summary>
    private bool IsList(int start, int end) => start + 1 < end && tokens[start].Kind == TokenKind.Text && Is(start + 1, ",") && language.HasListCalls;

    private static bool Has(LexicalFacts facts, LexicalFacts any) => (facts & any) != 0;

    private void Add(RuleInfo rule, int i, string message, Severity severity, Confidence confidence = Confidence.High)
    {
        if (isSettled && findings.Count < MaxFindings && reported.Add((rule, text.LineOf(tokens[i].Start))))
            findings.Add(new(rule, tokens[i].Start, 160, message, severity, confidence));
    }

    [GeneratedRegex("""new Socket\(|TcpStream::connect|net\.Dial\(|fsockopen\(|TCPSocket\.(new|open)|IO::Socket::INET|\bSocket\(|socket\.connect|socket\(PF_INET|inet_aton|\bconnect\(""")]
    private static partial Regex Connection();

    [GeneratedRegex("""getInputStream|getOutputStream|\.Std(in|out)\b|\.std(in|out)\(|from_raw_fd|dup2|STDIN|proc_open|>&|io\.Copy|reopen|open\(STD|inputStream|outputStream""")]
    private static partial Regex Streams();

    [GeneratedRegex("""ProcessBuilder|\.exec\(|exec|Command|proc_open|system|spawn|launch|popen""")]
    private static partial Regex ProgramStart();

    /// <summary>A reader of objects that is told which ones it may build.</summary>
    [GeneratedRegex("""permitted_classes|safe: true|\[:safe\]""")]
    private static partial Regex NamesClasses();

    [GeneratedRegex("""["'](-c|/c|-lc|/C|-Command)["']""")]
    private static partial Regex Option();

    [GeneratedRegex("""parse_url|url\.Parse\(|\.Hostname\(|getHost\(|IsPrivate|isLoopback|allow|ALLOW|whitelist|host_str|\.host(name)?\b(?!\()|isSiteLocal|InetAddress""")]
    private static partial Regex HostCheck();
}
