using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Shell;

/// <summary>Judges what a shell is told to run, down into substitutions, here-documents and shells started by shells.</summary>
internal sealed class ShellCommands
{
    private const int MaxDepth = 6;
    private const int MaxFindings = 500;

    /// <summary>Programs of other languages that one script may carry; more are data, or there to take time.</summary>
    private const int MaxCarried = 40;

    /// <summary>How much of what feeds a command is looked at with it.</summary>
    private const int MaxBefore = 4096;

    private readonly List<ShellFinding> findings = [];
    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);
    private readonly ShellFiles files = new();
    private int outerStart;
    private bool isInner;
    private int carried;
    private string current = "";
    private string? typedIn;

    private ShellCommands()
    {
    }

    public static IReadOnlyList<ShellFinding> Judge(string script)
    {
        var commands = new ShellCommands();
        if (ShellPrograms.IsForkBomb(script) is { } bomb and >= 0)
            commands.Add(CodeRules.Destruction, bomb, "a fork bomb starts processes until the machine stands still");
        commands.Judge(script, 0);
        return commands.findings;
    }

    private void Judge(string script, int depth)
    {
        foreach (var pipeline in ShellParser.Parse(new CodeText(script), variables))
        {
            if (findings.Count >= MaxFindings)
                return;
            current = script;
            if (depth == 0)
                outerStart = pipeline.Commands[0].Start;
            isInner = depth > 0;
            Judge(pipeline, depth);
            foreach (var command in pipeline.Commands)
                JudgeInner(command, depth);
        }
    }

    private void JudgeInner(ShellCommand command, int depth)
    {
        if (depth >= MaxDepth)
            return;
        foreach (var redirect in command.Redirects)
            JudgeInner(redirect.Target, depth);
        foreach (var word in command.Words)
            JudgeInner(word, depth);
        if (command.Program is { } program)
            JudgeInner(program, depth);
        if (ShellPrograms.IsShell(command.Name) && command.Document is { } document)
            Judge(document, depth + 1);
        if (carried < MaxCarried && ShellCarried.Program(command) is { } text)
            JudgeCarried(command, text);
        if (ShellPrograms.Script(command) is { } script && !script.IsSubstitution)
            Judge(script.Text, depth + 1);
    }

    private void JudgeCarried(ShellCommand command, string program)
    {
        carried++;
        foreach (var finding in ShellCarried.Judge(command, program))
            Add(finding.Rule, command.Start, $"a program given to {command.Name}: {finding.Message}", finding.Severity);
    }

    private void JudgeInner(ShellWord word, int depth)
    {
        foreach (var substitution in word.Substitutions)
            Judge(substitution, depth + 1);
    }

    private void Judge(ShellPipeline pipeline, int depth)
    {
        var flow = ShellFlow.None;
        var before = "";
        foreach (var command in pipeline.Commands)
        {
            var input = flow | ShellFlows.OfWords(command, files, MaxDepth - depth);
            JudgeRun(command, flow, pipeline);
            JudgeSent(command, input);
            JudgeAlone(command, input, before);
            if (before.Length < MaxBefore && !ReferenceEquals(command, pipeline.Commands[^1]))
                before += command.Line;
            files.Take(command, input);
            flow = ShellFlows.Output(command, input);
        }
        JudgeReverseShell(pipeline);
        JudgeTyped(pipeline);
    }

    /// <summary>Downloaded or decoded text that an interpreter runs: from its input, from a substitution, from a file.</summary>
    private void JudgeRun(ShellCommand command, ShellFlow input, ShellPipeline pipeline)
    {
        var run = ShellFlow.None;
        if (ShellPrograms.IsInterpreter(command.Name) && ShellPrograms.ReadsProgramFromInput(command))
            run = input;
        // A program whose name is filled in, told to read from its input.
        if (command.Name == "?" && command.Has("-"))
            run |= input & ShellFlow.Download;
        if (ShellPrograms.Script(command) is { } script)
            run |= ShellFlows.OfSubstitutions(script, MaxDepth);
        if (command.Program is { IsSubstitution: true } program)
            run |= ShellFlows.OfSubstitutions(program, MaxDepth);
        if (ShellPrograms.IsInterpreter(command.Name) || command.Name is "source" or ".")
        {
            foreach (var word in command.Words.Take(3).Where(word => word.IsSubstitution))
                run |= ShellFlows.OfSubstitutions(word, MaxDepth);
        }
        if ((run & ShellFlow.Decoded) != 0)
            Add(CodeRules.ObfuscatedExecution, command.Start, "decoded text is run");
        else if ((run & ShellFlow.Download) != 0 && !ShellInstallers.IsKnown(command, pipeline))
            Add(CodeRules.DownloadAndRun, command.Start, "a download is run");
        if (files.IsDownloaded(command) is { } file)
            Add(CodeRules.DownloadAndRun, command.Start, $"the downloaded file {file} is run", Severity.High);
    }

    private void JudgeSent(ShellCommand command, ShellFlow data)
    {
        if (!ShellPrograms.Sends(command))
            return;
        if ((data & ShellFlow.Credential) != 0)
            Add(CodeRules.CredentialExfiltration, command.Start, $"{command.Name} sends credentials away");
        else if ((data & ShellFlow.Secret) != 0)
            Add(CodeRules.CredentialExfiltration, command.Start, $"{command.Name} sends a file away that often holds secrets", Severity.High);
        if ((data & ShellFlow.Environment) != 0)
            Add(CodeRules.EnvironmentExfiltration, command.Start, $"{command.Name} sends all environment variables away");
    }

    private void JudgeAlone(ShellCommand command, ShellFlow input, string before)
    {
        if (ShellPersistence.Of(command, input, before, current) is { } persistence)
            Add(persistence.Rule, command.Start, persistence.Message, persistence.Severity);
        if (ShellDamage.Of(command) is { } damage)
            Add(damage.Rule, command.Start, damage.Message, damage.Severity);
    }

    private void JudgeReverseShell(ShellPipeline pipeline)
    {
        var commands = pipeline.Commands;
        foreach (var command in commands)
        {
            // Reading alone asks whether a port is open.
            var toNetwork = command.Redirects.Any(redirect => redirect.Writes && IsSocket(redirect.Target.Text));
            if (toNetwork && (ShellPrograms.IsShell(command.Name) || command.Name is "" or "exec"))
                Add(CodeRules.ReverseShell, command.Start, "a shell or a descriptor is wired to /dev/tcp");
            if (ShellPrograms.IsNetcat(command.Name) && command.Words.Any(word => word.Text is "-e" or "-c" or "--exec" or "--sh-exec" or "-ne" or "-nve" or "-lvpe"))
                Add(CodeRules.ReverseShell, command.Start, $"{command.Name} runs a program for whoever is at the other end");
            if (IsConnectedAwk(command))
                Add(CodeRules.ReverseShell, command.Start, "awk runs what a connection tells it");
            if (command.Name == "socat" && command.Words.Any(word => word.Text.StartsWith("exec:", StringComparison.OrdinalIgnoreCase) || word.Text.StartsWith("system:", StringComparison.OrdinalIgnoreCase)))
                Add(CodeRules.ReverseShell, command.Start, "socat runs a program for whoever is at the other end");
            if (ShellPrograms.Script(command) is { } script && ShellPrograms.IsReverseShellProgram(script.Text))
                Add(CodeRules.ReverseShell, command.Start, $"a program given to {command.Name} wires a shell to a socket");
        }
        var shell = commands.FirstOrDefault(command => ShellPrograms.IsShell(command.Name) && ShellPrograms.ReadsProgramFromInput(command));
        var netcat = commands.FirstOrDefault(command => ShellPrograms.IsNetcat(command.Name) || command.Name is "telnet" or "openssl" && command.Has("s_client"));
        if (shell is not null && netcat is not null)
            Add(CodeRules.ReverseShell, netcat.Start, $"a shell reads from or writes to {netcat.Name}");
    }

    /// <summary>Two-way connections of awk whose answers it runs.</summary>
    private static bool IsConnectedAwk(ShellCommand command) => command.Name is "awk" or "gawk" or "mawk" && command.Words.Any(word =>
        word.Text.Contains("/inet/", StringComparison.Ordinal) && word.Text.Contains("|&", StringComparison.Ordinal) && word.Text.Contains("getline", StringComparison.Ordinal)
        && word.Text.IndexOf("|&", StringComparison.Ordinal) != word.Text.LastIndexOf("|&", StringComparison.Ordinal) && word.Text.Contains("while", StringComparison.Ordinal));

    /// <summary>What is typed, read from the keyboard itself and led to the network.</summary>
    private void JudgeTyped(ShellPipeline pipeline)
    {
        for (var i = 0; i < pipeline.Commands.Length; i++)
        {
            var command = pipeline.Commands[i];
            var reads = (command.Name == "xinput" && command.Has("test", "--test", "test-xi2", "--test-xi2")) || command.Name is "showkey" or "logkeys" or "evtest"
                || command.AllWords.Any(word => word.Text.StartsWith("/dev/input/event", StringComparison.Ordinal));
            if (reads)
                typedIn = current;
            if (reads || typedIn == current)
            {
                if (pipeline.Commands.Skip(reads ? i + 1 : 0).Any(ShellPrograms.Sends))
                    Add(CodeRules.PrivateDataSent, command.Start, "keys that are typed are sent over the network");
            }
        }
    }

    private static bool IsSocket(string path) => path.Contains("/dev/tcp/", StringComparison.Ordinal) || path.Contains("/dev/udp/", StringComparison.Ordinal);

    private void Add(RuleInfo rule, int start, string message, Severity? severity = null)
    {
        // What stands in a substitution is reported where its command stands in the script.
        var place = isInner ? outerStart : start;
        if (!findings.Exists(finding => finding.Rule == rule && finding.Start == place))
            findings.Add(new(rule, place, message, severity ?? rule.Severity, Confidence.High));
    }
}
