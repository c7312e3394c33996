using System.Globalization;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Processes;

/// <summary>Waits for something that can be seen, with a deadline that names it.</summary>
internal static class Fact
{
    /// <summary>Guards against waiting for ever, and is far beyond what anything needs.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Task Until(string fact, Func<bool> holds) => Eventually.Holds(holds, fact, Patience);

    /// <summary>A child has come to where it makes this file.</summary>
    public static Task Exists(string path) => Until($"{Path.GetFileName(path)} exists", () => File.Exists(path));

    /// <summary>The process id that a child writes into a file.</summary>
    public static async Task<int> ProcessIdIn(string path)
    {
        var processId = 0;
        await Until($"a process id in {Path.GetFileName(path)}", () =>
            File.Exists(path) && File.ReadAllText(path) is { } text && text.EndsWith('\n') && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out processId));
        return processId;
    }

    public static Task Gone(int processId) => Until($"process {processId} is gone", () => !Lives(processId));

    /// <summary>A zombie acts no more; whose child it was decides when it disappears.</summary>
    public static bool Lives(int processId) => State(processId) is not (null or 'Z' or 'X');

    public static char? State(int processId)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{processId}/stat");
            return stat[stat.LastIndexOf(')') + 2];
        }
        catch (IOException)
        {
            return null;
        }
    }
}
