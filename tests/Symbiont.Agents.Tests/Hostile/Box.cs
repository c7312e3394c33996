using System.Text;
using Symbiont.Agents.Processes;
using Symbiont.Agents.Tests.Processes;

namespace Symbiont.Agents.Tests.Hostile;

/// <summary>Runs scripts under <c>tier1</c>, and looks at them from outside.</summary>
internal static class Box
{
    public static ProcessSpec Tier1(ProcessSpec spec) => spec with { Sandbox = ProcessSandbox.Tier1 };

    /// <summary>What a script prints inside, both outputs.</summary>
    public static async Task<string> Says(this Bench bench, string script, string shell = "sh")
    {
        var result = await bench.Runner.RunAsync(new("owner", shell, ["-c", $"exec 2>&1; {script}"]) { Sandbox = ProcessSandbox.Tier1, Timeout = TimeSpan.FromMinutes(5) }, null, default);
        return Text(result.StdOut);
    }

    public static string Text(ReadOnlyMemory<byte> output) => Encoding.UTF8.GetString(output.Span);

    /// <summary>A number of seconds that no other sleep on this machine has: by it a process is known from outside.</summary>
    public static string Sleep() => $"sleep {Random.Shared.Next(100_000, 999_999)}{Environment.ProcessId}";

    /// <summary>Processes whose command line is exactly this, whatever namespace they are in.</summary>
    public static IReadOnlyList<int> Running(string commandLine) =>
    [
        .. Directory.GetDirectories("/proc").Select(Path.GetFileName).Select(name => int.TryParse(name, out var processId) ? processId : 0)
            .Where(processId => processId > 0 && Fact.Lives(processId) && CommandLine(processId) == commandLine),
    ];

    /// <summary>Processes whose command line holds this text.</summary>
    public static IReadOnlyList<int> RunningWith(string text) =>
    [
        .. Directory.GetDirectories("/proc").Select(Path.GetFileName).Select(name => int.TryParse(name, out var processId) ? processId : 0)
            .Where(processId => processId > 0 && processId != Environment.ProcessId && Fact.Lives(processId) && CommandLine(processId).Contains(text, StringComparison.Ordinal)),
    ];

    public static Task Starts(string commandLine) => Fact.Until($"'{commandLine}' runs", () => Running(commandLine).Count > 0);

    public static Task Ends(string commandLine) => Fact.Until($"'{commandLine}' runs no more", () => Running(commandLine).Count == 0);

    private static string CommandLine(int processId)
    {
        try
        {
            return File.ReadAllText($"/proc/{processId}/cmdline").TrimEnd('\0').Replace('\0', ' ');
        }
        catch (IOException)
        {
            return "";
        }
    }
}
