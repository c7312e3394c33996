namespace Symbiont.Scanning.Code.Flow;

/// <summary>
/// How bad it is that data of some origin reaches a place. Agents and strangers are the worst callers; a parameter that nobody in the file sets is likely
/// theirs; whoever types a command line could as well type the command itself.
/// </summary>
internal static class Judgement
{
    public static Judged? Of(SinkKinds kind, string what, Traits traits, Value value)
    {
        var from = value.Origin ?? Source(traits);
        return kind switch
        {
            SinkKinds.Command => Hidden(traits, what) ?? Downloaded(traits, what)
                ?? Injected(CodeRules.CommandInjection, traits, $"{from} reaches a shell in {what}", Severity.Critical, WhenBuilt(traits), Severity.Medium)
                    .Or(Said(CodeRules.CommandInjection, traits, $"what a document says is put into a command of {what}")),
            SinkKinds.Program => Hidden(traits, what) ?? Downloaded(traits, what)
                ?? Injected(CodeRules.ProgramChoice, traits, $"{from} decides which program {what} starts", Severity.High, Severity.Medium, null),
            SinkKinds.Code => Hidden(traits, what) ?? Downloaded(traits, what)
                ?? Injected(CodeRules.CodeInjection, traits, $"{from} is run as code by {what}", Severity.Critical, WhenBuilt(traits), Severity.Medium)
                ?? (value.IsKnownText ? null : new(CodeRules.DynamicExecution, $"{what} runs text as code", Severity.Low, Confidence.Medium)),
            SinkKinds.Sql => Injected(CodeRules.SqlInjection, traits, $"{from} is part of the SQL text given to {what}",
                (traits & Traits.Built) != 0 ? Severity.High : Severity.Medium, (traits & Traits.Built) != 0 ? Severity.Medium : null, null),
            SinkKinds.PathRead => Injected(CodeRules.PathRead, traits, $"{from} is a path that {what} reads", Severity.High, null, null),
            SinkKinds.PathWrite => Written(what, traits) ?? Injected(CodeRules.PathWrite, traits, $"{from} is a path that {what} writes", Severity.High, null, null)
                .Or(Said(CodeRules.PathWrite, traits, $"{what} writes to the path that an archive or document names")),
            SinkKinds.PathDelete => Injected(CodeRules.PathDelete, traits, $"{from} is a path that {what} deletes", Severity.High, Severity.Low, null),
            SinkKinds.Url => Address(traits, what, value)
                ?? Injected(CodeRules.RequestForgery, traits, $"{from} decides which host {what} asks", Severity.High, null, null),
            SinkKinds.Member => (traits & Traits.Decoded) == 0 || value.Text is null ? null : new(CodeRules.HiddenName, $"{what} picks a member by a name that was decoded", Severity.High, Confidence.High),
            SinkKinds.Import => Downloaded(traits & Traits.DownloadedFile, what) ?? Injected(CodeRules.DynamicImport, traits, $"{from} decides what {what} loads", Severity.Medium, Severity.Low, null),
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

    /// <summary>A function that is given a whole command or program is there to run it; one that puts its parameter into a text may not know what it does.</summary>
    private static Severity WhenBuilt(Traits traits) => (traits & Traits.Built) != 0 ? Severity.High : Severity.Medium;

    /// <summary>The graver of two judgements.</summary>
    private static Judged? Or(this Judged? one, Judged? other) => one is null || other?.Severity > one.Severity ? other ?? one : one;

    /// <summary>Who wrote the document chose the words, and the program puts them where they are more than words.</summary>
    private static Judged? Said(RuleInfo rule, Traits traits, string message) =>
        (traits & Traits.Document) != 0 && (traits & Traits.Built) != 0 ? new(rule, message, Severity.High, Confidence.Medium) : null;

    private static Judged? Hidden(Traits traits, string what) => (traits & Traits.Decoded) == 0
        ? null
        : new(CodeRules.ObfuscatedExecution, $"decoded data is run by {what}", Severity.Critical, Confidence.High);

    private static Judged? Downloaded(Traits traits, string what) => (traits & (Traits.Download | Traits.DownloadedFile)) switch
    {
        Traits.None => null,
        Traits.DownloadedFile => new(CodeRules.DownloadAndRun, $"a file written from the network is run by {what}", Severity.High, Confidence.High),
        _ => new(CodeRules.DownloadAndRun, $"what came over the network is run by {what}", Severity.Critical, Confidence.High),
    };

    private static Judged? Written(string what, Traits traits) => (traits & (Traits.StartPath | Traits.AgentPath)) switch
    {
        Traits.None => null,
        Traits.AgentPath => new(CodeRules.AgentTampering, $"{what} writes a file that steers an agent", Severity.High, Confidence.Medium),
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
