using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Shell;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Lexical;

/// <summary>Calls that can do harm, and what they are given.</summary>
internal sealed partial class LexicalFlow
{
    /// <summary>Characters between a connection and the shell that is wired to it, at most.</summary>
    private const int Near = 3000;

    private void Judge(int i, int end)
    {
        var sink = language.SinkOf(Qualifier(i), Name(i));
        if (sink is LexicalSink.None or LexicalSink.Decode)
            return;
        var hasBrackets = Is(i + 1, "(") || (Is(i + 1, "!") && Is(i + 2, "("));
        if (!hasBrackets && !(language.HasBareCalls && i + 1 < end && tokens[i + 1].Kind is TokenKind.Text or TokenKind.Word && text[tokens[i + 1].Start] is '"' or '\'' or '$'))
            return;
        var open = hasBrackets ? (Is(i + 1, "(") ? i + 1 : i + 2) : i;
        var close = hasBrackets ? Closing(open, end) : end;
        // Arguments of a program are given one by one, in calls of a chain.
        var facts = Facts(open + 1, sink == LexicalSink.Program ? end : close);
        switch (sink)
        {
            case LexicalSink.Shell:
                JudgeCommand(i, open + 1, close, facts);
                break;
            case LexicalSink.Program:
                JudgeProgram(i, open + 1, end, facts);
                break;
            case LexicalSink.Code:
                JudgeCode(i, facts);
                break;
            case LexicalSink.Deserialize when Has(facts, LexicalFacts.Outside | LexicalFacts.Download):
                Add(CodeRules.UnsafeDeserialization, i, $"a request's data is given to {Name(i)}, which runs what is in it", Severity.High);
                break;
            case LexicalSink.Sql when Has(facts, LexicalFacts.Built) && HasStatement(open + 1, close, facts):
                if (Has(facts, LexicalFacts.Outside))
                    Add(CodeRules.SqlInjection, i, $"a request's data is part of the SQL text given to {Name(i)}", Severity.High);
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

    private void JudgeCommand(int i, int start, int end, LexicalFacts facts)
    {
        if (Ran(i, facts) || (IsList(start, end) && !Has(facts, LexicalFacts.Shell)))
            return;
        if (Has(facts, LexicalFacts.Outside))
            Add(CodeRules.CommandInjection, i, "a request's data reaches a shell", Severity.Critical);
        else if (Has(facts, LexicalFacts.Built) && !Has(facts, LexicalFacts.Checked))
            Add(CodeRules.CommandInjection, i, "a shell is given a command put together from pieces", serves && HasVariable(start, end) ? Severity.High : Severity.Low, Confidence.Medium);
        RunTexts(i, start, end);
    }

    private void JudgeProgram(int i, int start, int end, LexicalFacts facts)
    {
        if (Has(facts, LexicalFacts.Shell))
            JudgeCommand(i, start, end, facts | (HasVariable(start, end) && HasBuiltName(start, end) ? LexicalFacts.Built : LexicalFacts.None));
        else if (Name(i) == "exec" && Has(facts, LexicalFacts.Outside) && Has(Facts(start, Closing(start - 1, end)), LexicalFacts.Outside))
            Add(CodeRules.CommandInjection, i, "a request's data is part of a command line", Severity.High);
        else if (!Ran(i, facts) && Has(facts, LexicalFacts.Outside) && tokens[start].Kind == TokenKind.Word && (Facts(start, Math.Min(start + 1, end)) & LexicalFacts.Outside) != 0)
            Add(CodeRules.ProgramChoice, i, "a request's data decides which program is started", Severity.High);
    }

    private void JudgeCode(int i, LexicalFacts facts)
    {
        if (Ran(i, facts))
            return;
        if (Has(facts, LexicalFacts.Outside))
            Add(CodeRules.CodeInjection, i, $"a request's data is run as code by {Name(i)}", Severity.Critical);
    }

    /// <summary>Whether what is run came over the network, or was hidden.</summary>
    private bool Ran(int i, LexicalFacts facts)
    {
        if (Has(facts, LexicalFacts.Decoded))
            Add(CodeRules.ObfuscatedExecution, i, $"decoded data is run by {Name(i)}", Severity.Critical);
        else if (Has(facts, LexicalFacts.Download | LexicalFacts.DownloadedFile) && !Has(facts, LexicalFacts.Outside))
            Add(CodeRules.DownloadAndRun, i, $"what came over the network is run by {Name(i)}", Severity.Critical);
        else
            return false;
        return true;
    }

    private void JudgePath(int i, LexicalSink sink, LexicalFacts facts, int start, int end)
    {
        if (Has(facts, LexicalFacts.Outside) && !checksPaths)
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

    private void JudgeWritten(int i, LexicalFacts facts, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (tokens[at].Kind == TokenKind.Text && tokens[at].Length is > 5 and < 200 && (TextClues.Of(Content(at)) & Traits.StartPath) != 0)
                Add(CodeRules.Persistence, i, $"{Name(i)} writes a file that runs at every start", Severity.High, Confidence.Medium);
            if (tokens[at].Kind == TokenKind.Word && Has(facts, LexicalFacts.Download))
                names[Name(at)] = names.GetValueOrDefault(Name(at)) | LexicalFacts.DownloadedFile;
        }
    }

    private void JudgeFetch(int i, int start, LexicalFacts facts)
    {
        // What is asked for by a caller's whole address; a fixed host in front is a fixed host.
        var isWhole = start < tokens.Length && tokens[start].Kind == TokenKind.Word && (names.GetValueOrDefault(Name(start)) & (LexicalFacts.Outside | LexicalFacts.Built)) == LexicalFacts.Outside;
        var isDirect = start < tokens.Length && tokens[start].Kind == TokenKind.Word && language.Outside.IsMatch(Slice(start, Math.Min(start + 6, tokens.Length)));
        if ((isWhole || isDirect) && Has(facts, LexicalFacts.Outside) && !checksPaths && !HostCheck().IsMatch(text.Content) && Name(i) is not "Get")
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
            if (tokens[i].Kind != TokenKind.Text || (OfText(i, i, i + 1) & LexicalFacts.Shell) == 0 || !ProgramStart().IsMatch(text.Content.AsSpan(Math.Max(0, tokens[i].Start - 80), Math.Min(80, tokens[i].Start))))
                continue;
            var near = Math.Max(0, tokens[i].Start - Near);
            if (!Connection().IsMatch(text.Content.AsSpan(near, Math.Min(2 * Near, text.Length - near))))
                continue;
            // A shell that is given a command is used for that command.
            if (Option().IsMatch(text.Content.AsSpan(tokens[i].End, Math.Min(60, text.Length - tokens[i].End))))
                continue;
            Add(CodeRules.ReverseShell, i, "a shell is wired to a network connection", Severity.Critical);
        }
    }

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
                names[Name(at + 1)] = LexicalFacts.Outside;
        }
    }

    private string Content(int i) => text.Span(tokens[i]).Trim("\"'`").ToString().Replace("\\\"", "\"", StringComparison.Ordinal);

    private bool HasStatement(int start, int end, LexicalFacts facts)
    {
        for (var at = start; at < end; at++)
        {
            if (tokens[at].Kind == TokenKind.Text && SqlText.IsStatement(Content(at)))
                return true;
        }
        return Has(facts, LexicalFacts.Outside) && tokens[start].Kind == TokenKind.Word && Has(names.GetValueOrDefault(Name(start)), LexicalFacts.Built);
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
            if (tokens[at].Kind == TokenKind.Word && Has(names.GetValueOrDefault(Name(at)), LexicalFacts.Built))
                return true;
        }
        return false;
    }

    /// <summary>Whether the first argument is a text of its own, and the others are given beside it: no shell reads them.</summary>
    private bool IsList(int start, int end) => start + 1 < end && tokens[start].Kind == TokenKind.Text && Is(start + 1, ",") && language.Extensions is "rb" or "pl pm";

    private static bool Has(LexicalFacts facts, LexicalFacts any) => (facts & any) != 0;

    private void Add(RuleInfo rule, int i, string message, Severity severity, Confidence confidence = Confidence.High)
    {
        if (findings.Count < MaxFindings && reported.Add((rule, text.LineOf(tokens[i].Start))))
            findings.Add(new(rule, tokens[i].Start, 160, message, severity, confidence));
    }

    [System.Text.RegularExpressions.GeneratedRegex("""new Socket\(|TcpStream::connect|net\.Dial\(|fsockopen\(|TCPSocket\.(new|open)|IO::Socket::INET|\bSocket\(|socket\.connect|socket\(PF_INET|inet_aton|\bconnect\(""")]
    private static partial System.Text.RegularExpressions.Regex Connection();

    [System.Text.RegularExpressions.GeneratedRegex("""getInputStream|getOutputStream|\.Std(in|out)\b|\.std(in|out)\(|from_raw_fd|dup2|STDIN|proc_open|>&|io\.Copy|reopen|open\(STD|inputStream|outputStream""")]
    private static partial System.Text.RegularExpressions.Regex Streams();

    [System.Text.RegularExpressions.GeneratedRegex("""ProcessBuilder|\.exec\(|exec|Command|proc_open|system|spawn|launch|popen""")]
    private static partial System.Text.RegularExpressions.Regex ProgramStart();

    [System.Text.RegularExpressions.GeneratedRegex("""["'](-c|/c|-lc|/C|-Command)["']""")]
    private static partial System.Text.RegularExpressions.Regex Option();

    [System.Text.RegularExpressions.GeneratedRegex("""parse_url|url\.Parse\(|\.Hostname\(|getHost\(|IsPrivate|isLoopback|allow|ALLOW|whitelist|host_str""")]
    private static partial System.Text.RegularExpressions.Regex HostCheck();
}
