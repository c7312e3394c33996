using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Shell;

namespace Symbiont.Scanning.Code.Flow;

internal sealed partial class FlowAnalysis
{
    private const int ExcerptLength = 160;

    /// <summary>Characters of a statement in which it says what it sets up.</summary>
    private const int LongestStatement = 200;

    /// <summary>Characters to either side of what writes a file that starts again.</summary>
    private const int Nearby = 500;

    /// <summary>Longest program in which whatever fetches or hides may be what is written.</summary>
    private const int ShortProgram = 8000;

    /// <summary>Characters of a file that are asked at once whether the program serves anybody; those before and after are asked with them.</summary>
    private const int ServingReach = 4096;

    void IFlow.Reach(SinkKinds kind, string what, Value value, Call call) => Reach(kind, what, value, call.Start);

    void IFlow.Report(RuleInfo rule, Call call, string message, Severity? severity, Confidence confidence) =>
        Report(rule, call.Start, message, rule == CodeRules.DownloadAndRun ? Digested(severity ?? rule.Severity) : severity ?? rule.Severity, confidence);

    void IFlow.Use(Capability capability, int start)
    {
        capabilities.TryAdd(capability, start);
        if (current is not null)
            current.Uses |= capability;
    }

    bool IFlow.HasUsed(Capability capability) => capabilities.ContainsKey(capability);

    void IFlow.Downloaded(Value path)
    {
        if (path is { IsKnownText: true, Text: { } text })
            downloadedPaths.Add(Unprefixed(text));
        else if (!ReferenceEquals(path, Value.Unknown))
            downloaded.Add(path);
    }

    bool IFlow.IsDownloaded(Value path) => path.Taint.Has(Traits.DownloadedFile) || (path is { IsKnownText: true, Text: { } text } && IsDownloaded(text));

    private bool IsDownloaded(string path) => downloadedPaths.Contains(Unprefixed(path));

    private static string Unprefixed(string text) => text.StartsWith("./", StringComparison.Ordinal) ? text[2..] : text;

    void IFlow.Enter(Value function, Traits by)
    {
        if (function.Function is { } info)
            MarkEntered(info, by);
    }

    void IFlow.RunText(Value text, Call call)
    {
        if (text.Text is null)
            return;
        foreach (var finding in ShellCommands.Judge(text.Text.Replace(Value.Hole, '?')).Where(finding => finding.Rule != CodeRules.DownloadAndRun || !Rules.KnownInstallers.Use.Excuses(text.Text)))
            Report(finding.Rule, call.Start, $"{call.Shown} runs: {finding.Message}", finding.Severity, finding.Confidence);
    }

    private void Reach(SinkKinds kind, string what, Value value, int start)
    {
        var taint = kind == SinkKinds.Url ? value.Head | new Taint(value.Taint.Traits & ~Traits.Untrusted) : value.Taint;
        if (value is { IsKnownText: true, Text: { } text } && downloadedPaths.Count > 0 && (IsDownloaded(text) || (kind == SinkKinds.Command && StartedFiles.Any(text, IsDownloaded))))
            taint |= new Taint(Traits.DownloadedFile);
        runsStatements |= kind == SinkKinds.Sql && taint.Has(Traits.Tool) && !taint.Has(Traits.Built);
        if ((taint.Safe & kind) != 0)
            taint = new(taint.Traits & ~(Traits.Untrusted | Traits.Document));
        if (Judgement.Of(kind, what, taint.Traits, value) is { } judged)
            Report(judged.Rule, start, judged.Message, Entered(Kept(Checked(judged, kind, value, taint), judged.Rule, taint.Traits, start), judged.Rule, taint, start), judged.Confidence);
        if (taint.Parameters == 0 || (kind == SinkKinds.PathRead && EndsFixed(value)))
            return;
        var isBuilt = taint.Has(Traits.Built);
        for (var i = 0; i < bits.Count; i++)
        {
            if ((taint.Parameters >> i & 1) != 0)
                changed |= bits[i].Owner.Add(new(bits[i].Index, new(kind, what), start, isBuilt));
        }
    }

    private void Report(RuleInfo rule, int start, string message, Severity severity, Confidence confidence)
    {
        var key = (rule, tree.Text.LineOf(start));
        if (findings.TryGetValue(key, out var known) && known.Severity >= severity)
            return;
        var end = tree.Text.Content.IndexOfAny(['\n', '\r'], start);
        var length = Math.Min(ExcerptLength, (end < 0 ? tree.Text.Length : end) - start);
        findings[key] = new(rule, LineStart(start), Math.Max(1, length + start - LineStart(start)), message, severity, confidence);
    }

    /// <summary>A program that runs whatever statement it is given, which is what it is for, gains nobody anything by a name that is put into another.</summary>
    private CodeFinding Weighed(CodeFinding finding) =>
        runsStatements && finding.Rule == CodeRules.SqlInjection && finding.Severity > Severity.Medium ? finding with { Severity = Severity.Medium } : finding;

    /// <summary>A file that checks paths, hosts or digests somewhere may do it in a way that is not followed here, and so may another file that made the value.</summary>
    private Severity Checked(Judged judged, SinkKinds kind, Value value, Taint taint) => judged switch
    {
        { Severity: Severity.High, Rule: var rule } when (rule == CodeRules.PathRead || rule == CodeRules.PathWrite || rule == CodeRules.RequestForgery)
            && ((taint.Safe & SinkKinds.MadeElsewhere) != 0 || (kind == SinkKinds.PathRead && EndsFixed(value))) => Severity.Medium,
        { Rule: var rule } when rule == CodeRules.DownloadAndRun => Digested(judged.Severity),
        { Severity: Severity.High, Rule: var rule } when (rule == CodeRules.PathRead || rule == CodeRules.PathWrite) && (checksPaths ??= PathCheck().IsMatch(tree.Text.Content)) == true => Severity.Medium,
        { Severity: Severity.High, Rule: var rule } when rule == CodeRules.RequestForgery && (checksHosts ??= HostCheck().IsMatch(tree.Text.Content)) == true => Severity.Medium,
        _ => judged.Severity,
    };

    /// <summary>What an honest installer does as well: lines for the user's own shell that fetch and hide nothing, and a start that the same program takes away again.</summary>
    private Severity Kept(Severity severity, RuleInfo rule, Traits traits, int start)
    {
        if (rule != CodeRules.Persistence || severity < Severity.High)
            return severity;
        var (from, to) = tree.Text.Length <= ShortProgram ? (0, tree.Text.Length) : (Math.Max(0, start - Nearby), Math.Min(tree.Text.Length, start + Nearby));
        var around = tree.Text.Content.AsSpan(from, to - from);
        if (FetchesOrHides().IsMatch(around))
            return severity;
        return (traits & Traits.ProfilePath) != 0 || (removal ??= new(tree.Text.Content)).TakesAway(StatementAt(start)) ? Severity.Medium : severity;
    }

    [GeneratedRegex("""\bcurl\b|\bwget\b|base64|\batob\(|/dev/(tcp|shm)|\bnohup\b|/tmp/[\w.-]{1,40}\.(sh|py|js)|\|\s{0,3}(ba|z)?sh\b|python3?\s-c|\bnc\s|LD_PRELOAD|PROMPT_COMMAND|alias\s(sudo|ssh|ls|cd|git)=|\beval\b|[Rr]equest|fetch\(|urlopen""", RegexOptions.ExplicitCapture)]
    private static partial Regex FetchesOrHides();

    private ReadOnlySpan<char> StatementAt(int start)
    {
        var from = LineStart(start);
        var end = tree.Text.Content.IndexOf('\n', start);
        return tree.Text.Content.AsSpan(from, Math.Min(end < 0 ? tree.Text.Length : end, start + LongestStatement) - from);
    }

    /// <summary>
    /// Where a program answers agents or strangers, a parameter that nothing in the file sets is likely theirs. Elsewhere it is that of a library's caller,
    /// who could run the text himself, and what another module made of it may be quoted there. Asked near the place: a bundle holds a server, and beside it everything that it is built of.
    /// </summary>
    private Severity Entered(Severity severity, RuleInfo rule, Taint taint, int start) =>
        severity == Severity.Medium && taint.Has(Traits.Parameter) && (taint.Safe & SinkKinds.MadeElsewhere) == 0 && (rule == CodeRules.CommandInjection || rule == CodeRules.CodeInjection) && ServesNear(start)
            ? Severity.High
            : severity;

    /// <summary>Whether the caller chooses the folder and the program the name of the file, which bounds what can be read.</summary>
    private static bool EndsFixed(Value path) =>
        path.Text is { } text && !path.Taint.Has(Traits.CredentialPath | Traits.SecretPath) && text.LastIndexOf(Value.Hole) is >= 0 and var hole && FixedName().IsMatch(text[(hole + 1)..]);

    [GeneratedRegex("""^[/\\][\w@./\\-]{0,80}\w\.\w{1,8}$""")]
    private static partial Regex FixedName();

    /// <summary>A file that was fetched and is started is what its digest says, where the program looks at it.</summary>
    private Severity Digested(Severity severity) => severity == Severity.High && (checksDigests ??= DigestCheck.IsIn(tree.Text.Content)) ? Severity.Medium : severity;

    private bool ServesNear(int start)
    {
        var place = start / ServingReach;
        if (!serving.TryGetValue(place, out var serves))
        {
            var from = Math.Max(0, (place - 1) * ServingReach);
            serving.Add(place, serves = Serving().IsMatch(tree.Text.Content.AsSpan(from, Math.Min(tree.Text.Length, (place + 2) * ServingReach) - from)));
        }
        return serves;
    }

    [GeneratedRegex("""jsonrpc["']|["']@modelcontextprotocol/|\b(Fast)?M[Cc][Pp](Server|Agent|App)\b|\bFastMCP\b|\bmcp\.(tool|server|run|resource)|(from|import) mcp\b|tools/call|tools/list|setRequestHandler|(^|[^.\w]|\bhttps?\d?\.)createServer\(|express\(\)|FastAPI\(|Flask\(|http\.server|socketserver|aiohttp\.web""")]
    private static partial Regex Serving();

    [GeneratedRegex("""relative_to|commonpath|startswith\(|startsWith\(|basename|secure_filename|safe_join|send_from_directory|path\.relative\(|["']\.\.[/\\]{0,2}["']|[Aa]llowed|ALLOWED|is_safe|isSafe|isInside|is_inside|sanitiz|validate_?[Pp]ath""")]
    private static partial Regex PathCheck();

    [GeneratedRegex("""urlparse|urlsplit|new URL\([^)]{1,60}\)\.(host|protocol)|\.hostname|\.netloc|ip_?address|is_private|isPrivate|[Aa]llowed|ALLOWED|validate_?[Uu]rl|startswith\(|startsWith\(""")]
    private static partial Regex HostCheck();

    /// <summary>A name that was hidden and is now plain: nobody encodes the word "eval" who means well.</summary>
    private Value Uncovered(Value value, int start)
    {
        if (value is { IsKnownText: true, Text: { Length: > 3 and < 20 } text } && value.Taint.Has(Traits.Decoded) && text is "eval" or "exec" or "system" or "popen" or "__import__" or "subprocess"
            or "child_process" or "execSync" or "Function" or "marshal" or "os.system" or "builtins" or "compile")
        {
            Report(CodeRules.HiddenName, start, $"the name '{text}' is written so that nobody can read it", Severity.High, Confidence.High);
        }
        return value;
    }

    /// <summary>Where the shown text begins: at the line's start, unless that is far away.</summary>
    private int LineStart(int offset)
    {
        var from = offset;
        while (from > 0 && offset - from < 60 && tree.Text[from - 1] is not ('\n' or '\r'))
            from--;
        return from;
    }

    /// <summary>A member picked by a name that was put together: nobody who means well writes <c>os["sy" + "stem"]</c>.</summary>
    private Value Hidden(Value member, string holder, string key, Value name, int start)
    {
        if (Judgement.IsWorthHiding(holder, key))
            Report(CodeRules.HiddenName, start, $"'{key}' of {holder} is picked by a name put together from pieces", Severity.High, Confidence.High);
        return member.Taking(new(name.Taint.Traits & Traits.Decoded));
    }
}
