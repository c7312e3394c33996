using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code;

/// <summary>What a Python package does while it is installed: <c>setup.py</c> and its command classes.</summary>
internal static class SetupScripts
{
    public static bool IsOne(string file) => file.EndsWith("setup.py", StringComparison.OrdinalIgnoreCase) && (file.Length == 8 || file[^9] is '/' or '\\');

    public static IEnumerable<CodeFinding> Find(SyntaxTree tree, FlowResult flow)
    {
        if (flow.Capabilities.TryGetValue(Capability.Network, out var network))
            yield return Finding(network, "installing the package uses the network", Severity.High);
        if (!flow.Capabilities.TryGetValue(Capability.Command, out var command))
            yield break;
        // Setup scripts ask git for the version; what stands in a command class was put there to run at the user's.
        var inCommand = tree.Statements.OfType<ClassStatement>().Any(statement => statement.Start < command && statement.Bases.Any(IsCommand));
        yield return Finding(command, "installing the package runs a command", inCommand ? Severity.High : Severity.Medium);
    }

    private static bool IsCommand(Expression ancestor)
    {
        var name = (ancestor as NameExpression)?.Name ?? (ancestor as MemberExpression)?.Name ?? "";
        return name is "install" or "develop" or "egg_info" or "sdist" or "Command" or "_install" or "_develop" || name.EndsWith("Install", StringComparison.Ordinal) || name.StartsWith("Install", StringComparison.Ordinal);
    }

    private static CodeFinding Finding(int start, string message, Severity severity) => new(CodeRules.InstallTimeExecution, start, 100, message, severity, Confidence.Medium);
}
