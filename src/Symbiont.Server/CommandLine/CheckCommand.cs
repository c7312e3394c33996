using Symbiont.Language.Checking;
using Symbiont.Language.Syntax;

namespace Symbiont.Server;

/// <summary><c>symbiont check FILE…</c>: what is wrong with programs, without running them.</summary>
internal sealed class CheckCommand(TextWriter output, TextWriter errors)
{
    public int Run(IReadOnlyList<string> files)
    {
        if (files.Count == 0 || files.FirstOrDefault(file => file.StartsWith('-')) is not null)
            throw new UsageException("The command check takes files and nothing else.");
        return new ProgramFiles(errors).Each(files, Check);
    }

    private int Check(string file, string text)
    {
        var parsed = Parser.Parse(text);
        var found = parsed.Succeeded ? [.. parsed.Diagnostics, .. Checker.Check(parsed.Program)] : parsed.Diagnostics;
        foreach (var diagnostic in found.OrderBy(diagnostic => (diagnostic.Line, diagnostic.Column)))
            output.WriteLine(DiagnosticPrinter.Line(file, diagnostic));
        return found.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCodes.Failed : ExitCodes.Done;
    }
}
