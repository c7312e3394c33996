using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.JavaScript;
using Symbiont.Scanning.Code.Python;

namespace Symbiont.Scanning.Code.Shell;

/// <summary>Programs of other languages that a command carries: <c>node -e '…'</c>, <c>python3 - &lt;&lt;EOF</c>. They are read as files of their own would be.</summary>
internal static class ShellCarried
{
    private const int Shortest = 20;
    private const int Longest = 20_000;

    /// <summary>The program that a command carries; null when it carries none that is read.</summary>
    public static string? Program(ShellCommand command)
    {
        if (!IsPython(command) && command.Name is not ("node" or "nodejs" or "deno" or "bun"))
            return null;
        var program = ShellPrograms.Script(command)?.Text ?? (ShellPrograms.ReadsProgramFromInput(command) ? command.Document : null);
        return program?.Length is >= Shortest and <= Longest ? program : null;
    }

    /// <summary>What is grave in it. What it is called with is left to whoever calls it.</summary>
    public static IEnumerable<CodeFinding> Judge(ShellCommand command, string program)
    {
        var isPython = IsPython(command);
        var tree = isPython ? PythonParser.Parse(new(program)) : ScriptParser.Parse(new(program), hasMarkup: false);
        return FlowAnalysis.Run(tree, isPython ? PythonProfile.Instance : ScriptProfile.Instance, CancellationToken.None).Findings.Where(finding => finding.Severity >= Severity.High
            && (finding.Rule == CodeRules.EnvironmentExfiltration || finding.Rule == CodeRules.CredentialExfiltration || finding.Rule == CodeRules.PrivateDataSent
                || finding.Rule == CodeRules.DownloadAndRun || finding.Rule == CodeRules.ObfuscatedExecution));
    }

    private static bool IsPython(ShellCommand command) => command.Name.StartsWith("python", StringComparison.Ordinal);
}
