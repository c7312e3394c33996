using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Flow;

/// <summary>
/// How bad it is that data of some origin reaches a place. Agents and strangers are the worst callers; a parameter that nobody in the file sets may be
/// theirs, or that of another part of the program; whoever types a command line could as well type the command itself.
/// </summary>
internal static partial class Judgement
{
    public static Judged? Of(SinkKinds kind, string what, Traits traits, Value value)
    {
        var from = value.Origin ?? Source(traits);
        return kind switch
        {
            SinkKinds.Command => Hidden(traits, what) ?? Downloaded(traits, what, value)
                ?? Injected(CodeRules.CommandInjection, traits, $"{from} reaches a shell in {what}", Severity.Critical, Severity.Medium, Severity.Medium)
                    .Or(Said(CodeRules.CommandInjection, traits, $"what a document says is put into a command of {what}"))
                    .Or(Filled(traits, what, value)),
            SinkKinds.Program => Hidden(traits, what) ?? Downloaded(traits, what, null)
                ?? Injected(CodeRules.ProgramChoice, traits, $"{from} decides which program {what} starts", Severity.High, Severity.Medium, null),
            SinkKinds.Code => Hidden(traits, what) ?? Decrypted(traits, what) ?? Downloaded(traits, what, null)
                ?? Injected(CodeRules.CodeInjection, traits, $"{from} is run as code by {what}", Severity.Critical, Severity.Medium, Severity.Medium)
                ?? (value.IsKnownText ? null : new(CodeRules.DynamicExecution, $"{what} runs text as code", Severity.Low, Confidence.Medium)),
            SinkKinds.Sql => (traits & (Traits.Tool | Traits.Parameter | Traits.Built)) == (Traits.Parameter | Traits.Built) && IsQuoted(value)
                ? new(CodeRules.SqlInjection, $"{from} is put between the quotes of the SQL text given to {what}", Severity.High, Confidence.High)
                : Injected(CodeRules.SqlInjection, traits, $"{from} is part of the SQL text given to {what}",
                (traits & Traits.Built) != 0 ? Severity.High : Severity.Medium, (traits & Traits.Built) != 0 ? Severity.Medium : null, null),
            SinkKinds.Template => Injected(CodeRules.CodeInjection, traits, $"{from} is the template that {what} fills in, and templates run code", Severity.High, null, null),
            SinkKinds.PathRead => Injected(CodeRules.PathRead, traits, $"{from} is a path that {what} reads", Severity.High, null, null),
            SinkKinds.PathWrite => Written(what, traits) ?? Injected(CodeRules.PathWrite, traits, $"{from} is a path that {what} writes", Severity.High, null, null)
                .Or(Said(CodeRules.PathWrite, traits, $"{what} writes to the path that an archive or document names")),
            SinkKinds.PathDelete => Injected(CodeRules.PathDelete, traits, $"{from} is a path that {what} deletes", Severity.High, Severity.Low, null),
            SinkKinds.Url => Address(traits, what, value)
                ?? Injected(CodeRules.RequestForgery, traits, $"{from} decides which host {what} asks", Severity.High, null, null),
            SinkKinds.Member => (traits & Traits.Decoded) == 0 || value.Text is null ? null : new(CodeRules.HiddenName, $"{what} picks a member by a name that was decoded", Severity.High, Confidence.High),
            SinkKinds.Import => Downloaded(traits & Traits.DownloadedFile, what, null) ?? Injected(CodeRules.DynamicImport, traits, $"{from} decides what {what} loads", Severity.Medium, Severity.Low, null),
            SinkKinds.Deserialize => Deserialized(traits, what),
            SinkKinds.Send or SinkKinds.SendAsCredential => Sent(kind, traits, what, value),
            _ => null,
        };
    }

    /// <summary>Whether picking this member by a computed name hides something.</summary>
    public static bool IsWorthHiding(string holder, string key) =>
        key is "eval" or "exec" or "system" or "popen" or "compile" or "__import__" or "spawn" or "execSync" or "Function" or "constructor" or "execvp" or "execv"
            or "require" or "loads" or "b64decode" or "run" or "Popen" or "call" or "check_output"
        && (holder is "os" or "subprocess" or "builtins" or "__builtins__" or "globals()" or "globalThis" or "window" or "global" or "marshal" or "pickle" or "base64"
            or "child_process" or "sys.modules" or "posix" or "process" || key is "eval" or "exec" or "execSync" or "__import__" or "system" or "popen");

    private static Judged? Injected(RuleInfo rule, Traits traits, string message, Severity tool, Severity? parameter, Severity? commandLine) => traits switch
    {
        _ when (traits & Traits.Tool) != 0 => new(rule, message, tool, Confidence.High),
        _ when (traits & Traits.Parameter) != 0 && parameter is { } severity => new(rule, message, severity, Confidence.Medium),
        _ when (traits & Traits.CommandLine) != 0 && commandLine is { } severity => new(rule, message, severity, Confidence.Medium),
        _ => null,
    };

    /// <summary>The graver of two judgements.</summary>
    private static Judged? Or(this Judged? one, Judged? other) => one is null || other?.Severity > one.Severity ? other ?? one : one;

    /// <summary>Whether something is put between the quotes of a value that a statement compares or stores; a file that is read has quotes as well, and so has a password that is set, which cannot be bound.</summary>
    private static bool IsQuoted(Value statement) => statement.Text is { } text && QuotedHole().IsMatch(text.Replace(Value.Hole, '?'));

    [GeneratedRegex("""(=|<|>|\bi?like\b|\bin\s?\(|\bvalues\s?\([^)]{0,300}?)\s?'%?\?""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex QuotedHole();

    /// <summary>Who wrote the document chose the words, and the program puts them where they are more than words.</summary>
    private static Judged? Said(RuleInfo rule, Traits traits, string message) =>
        (traits & Traits.Document) != 0 && (traits & Traits.Built) != 0 ? new(rule, message, Severity.High, Confidence.Medium) : null;

    private static Judged? Hidden(Traits traits, string what) => (traits & Traits.Decoded) == 0
        ? null
        : new(CodeRules.ObfuscatedExecution, $"decoded data is run by {what}", Severity.Critical, Confidence.High);

    private static Judged? Decrypted(Traits traits, string what) => (traits & Traits.Decrypted) == 0
        ? null
        : new(CodeRules.ObfuscatedExecution, $"what was decrypted is run by {what}", Severity.Critical, Confidence.Medium);

    private static Judged? Downloaded(Traits traits, string what, Value? command) => (traits & (Traits.Download | Traits.DownloadedFile)) switch
    {
        Traits.None => null,
        Traits.Download when command is not null && OnlyFills(command) => null,
        Traits.DownloadedFile when command?.Text is { } text && OnlyOpens().IsMatch(text) => null,
        Traits.DownloadedFile => new(CodeRules.DownloadAndRun, $"a file written from the network is run by {what}", Severity.High, Confidence.High),
        _ => new(CodeRules.DownloadAndRun, $"what came over the network is run by {what}", Severity.Critical, Confidence.High),
    };

    /// <summary>A fixed program that is given a word of an answer, as <c>git remote add</c> is given an address, runs that program and not the answer; a shell or an interpreter runs it.</summary>
    private static Judged? Filled(Traits traits, string what, Value command) => (traits & Traits.Download) != 0 && OnlyFills(command)
        ? new(CodeRules.CommandInjection, $"what came over the network is put into a command of {what}", Severity.Medium, Confidence.Medium)
        : null;

    private static bool OnlyFills(Value command) => command.Text is { } text && !command.Head.Has(Traits.Download)
        && text.AsSpan().IndexOf(' ') is > 0 and var end && !text.AsSpan(0, end).ContainsAny(Value.Hole, '=', '$') && !RunsArguments().IsMatch(text);

    [GeneratedRegex("""(^|[\s;&|("'`/\\])(sh|bash|zsh|dash|ksh|fish|cmd|powershell|pwsh|sudo|env|su|eval|exec|source|xargs|ssh|docker|npx|uvx|pipx|python[0-9.]*|node|perl|ruby|php|osascript|deno|bun|curl|wget|chmod)(\.exe)?(\s|$)""")]
    private static partial Regex RunsArguments();

    /// <summary>One command that plays, unpacks or measures a file, and starts nothing.</summary>
    [GeneratedRegex("""^\(?\s?(New-Object\s(System\.)?Media\.SoundPlayer|Expand-Archive|Get-FileHash|Get-AuthenticodeSignature)\b[^;&|$`\n]*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex OnlyOpens();

    private static Judged? Written(string what, Traits traits) => (traits & (Traits.StartPath | Traits.AgentPath | Traits.RulesPath)) switch
    {
        Traits.None => null,
        Traits.RulesPath => new(CodeRules.AgentTampering, $"{what} writes the instructions of a project's agents", Severity.Medium, Confidence.Medium),
        Traits.AgentPath or (Traits.AgentPath | Traits.RulesPath) => new(CodeRules.AgentTampering, $"{what} writes a file that steers an agent", Severity.High, Confidence.Medium),
        _ => new(CodeRules.Persistence, $"{what} writes a file that runs at every start", Severity.High, Confidence.High),
    };

    private static Judged? Address(Traits traits, string what, Value value) =>
        (traits & Traits.Decoded) != 0 && value.Text?.Contains("://", StringComparison.Ordinal) == true
            ? new(CodeRules.HiddenAddress, $"{what} goes to an address that was decoded: {value.Text.Replace(Value.Hole, '?')}", Severity.High, Confidence.High)
            : null;

    private static Judged Deserialized(Traits traits, string what) => (traits & (Traits.Tool | Traits.Download | Traits.Decoded)) != 0
        ? new(CodeRules.UnsafeDeserialization, $"{what} loads data from outside, and runs what is in it", Severity.High, Confidence.High)
        : new(CodeRules.UnsafeDeserialization, $"{what} runs what is in the data it loads", Severity.Medium, Confidence.Medium);

    private static Judged? Sent(SinkKinds kind, Traits traits, string what, Value value)
    {
        if ((traits & Traits.Credential) != 0)
        {
            var isStore = (traits & Traits.CredentialPath) != 0;
            return new(CodeRules.CredentialExfiltration, $"{value.Origin ?? "credentials"} is sent by {what}", isStore ? Severity.Critical : Severity.High, Confidence.High);
        }
        if ((traits & Traits.Environment) != 0)
            return new(CodeRules.EnvironmentExfiltration, $"all environment variables are sent by {what}", Severity.Critical, Confidence.High);
        if ((traits & Traits.EnvironmentSecret) != 0 && kind == SinkKinds.Send)
            return new(CodeRules.EnvironmentExfiltration, $"{value.Origin ?? "a secret"} is sent by {what}", Severity.High, Confidence.Medium);
        return (traits & Traits.Private) != 0
            ? new(CodeRules.PrivateDataSent, $"{value.Origin ?? "private data"} is sent by {what}", Severity.High, Confidence.Medium)
            : null;
    }

    private static string Source(Traits traits) => (traits & Traits.Tool) != 0 ? "a tool's argument"
        : (traits & Traits.Parameter) != 0 ? "a parameter"
        : (traits & Traits.CommandLine) != 0 ? "an argument of the command line" : "data";
}
