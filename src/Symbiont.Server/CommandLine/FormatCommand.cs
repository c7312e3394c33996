using Symbiont.Language.Formatting;

namespace Symbiont.Server;

/// <summary><c>symbiont fmt [--check] FILE…</c>: lays programs out in place; a file that is laid out already is not touched.</summary>
internal sealed class FormatCommand(TextWriter output, TextWriter errors)
{
    private const string CheckOnly = "--check";

    public int Run(IReadOnlyList<string> words)
    {
        var files = words.Where(word => word != CheckOnly).ToList();
        if (files.Count == 0 || files.FirstOrDefault(file => file.StartsWith('-')) is not null)
            throw new UsageException($"The command fmt takes files and {CheckOnly}.");
        var checkOnly = files.Count < words.Count;
        return new ProgramFiles(errors).Each(files, (file, text) => Format(file, text, checkOnly));
    }

    private int Format(string file, string text, bool checkOnly)
    {
        var formatted = Formatter.Format(text);
        if (formatted.Text is null)
        {
            foreach (var diagnostic in formatted.Diagnostics)
                errors.WriteLine(DiagnosticPrinter.Line(file, diagnostic));
            return ExitCodes.Failed;
        }

        if (formatted.Text == text)
            return ExitCodes.Done;
        if (checkOnly)
        {
            output.WriteLine(file);
            return ExitCodes.Failed;
        }

        ProgramFile.Replace(file, formatted.Text);
        return ExitCodes.Done;
    }
}
