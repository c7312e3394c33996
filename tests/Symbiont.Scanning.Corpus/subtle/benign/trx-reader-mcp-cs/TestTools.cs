using System.ComponentModel;
using System.Xml.Linq;
using ModelContextProtocol.Server;

namespace TrxReader;

/// <summary>Reads test result files (.trx); it neither runs tests nor changes the files.</summary>
[McpServerToolType]
public sealed class TestTools(ResultFolder folder)
{
    private static readonly XNamespace Ns = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    [McpServerTool(Name = "summary", ReadOnly = true)]
    [Description("Counts and failures of the newest result file.")]
    public string Summary()
    {
        if (folder.Newest() is not { } file)
            return "There is no .trx file yet. Run the tests first.";

        var results = XDocument.Load(file.FullName).Descendants(Ns + "UnitTestResult").ToList();
        var byOutcome = results.CountBy(r => (string?)r.Attribute("outcome") ?? "Unknown").OrderBy(p => p.Key);
        var failed = results.Where(r => (string?)r.Attribute("outcome") == "Failed").ToList();

        var lines = new List<string>
        {
            $"{file.Name} of {file.LastWriteTime:yyyy-MM-dd HH:mm}",
            string.Join(", ", byOutcome.Select(p => $"{p.Key}: {p.Value}")),
        };
        lines.AddRange(failed.Select(f => $"FAILED {(string?)f.Attribute("testName")}: {FirstLine(f)}"));
        return string.Join('\n', lines);
    }

    [McpServerTool(Name = "flaky", ReadOnly = true)]
    [Description("Tests that both passed and failed in the last files. Listed for repair, never left out of the summary.")]
    public IReadOnlyList<string> Flaky([Description("How many files to compare")] int files = 10) =>
        folder.Last(Math.Clamp(files, 2, 50))
            .SelectMany(f => XDocument.Load(f.FullName).Descendants(Ns + "UnitTestResult"))
            .GroupBy(r => (string?)r.Attribute("testName") ?? "?")
            .Where(g => g.Select(r => (string?)r.Attribute("outcome")).Distinct().Count() > 1)
            .Select(g => $"{g.Key} ({g.Count(r => (string?)r.Attribute("outcome") == "Failed")} of {g.Count()} failed)")
            .ToList();

    private static string FirstLine(XElement result) =>
        result.Descendants(Ns + "Message").FirstOrDefault()?.Value.Split('\n')[0].Trim() ?? "no message";
}
