using System.Diagnostics;

namespace Symbiont.Agents.Processes;

/// <summary>Does from the server what a guard does, where the guard itself is gone.</summary>
internal static class Survivors
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    /// <summary>Kills every process of a run until none lives.</summary>
    public static async Task Kill(Mark mark, TimeProvider time)
    {
        while (ProcessTable.Read().GetValueOrDefault(mark) is { } members)
        {
            foreach (var member in members)
                Kill(member);
            await Task.Delay(Between, time, CancellationToken.None);
        }
    }

    private static void Kill(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            process.Kill();
        }
        catch (Exception ended) when (ended is ArgumentException or InvalidOperationException)
        {
            // It ended between the look and the kill.
        }
    }
}
