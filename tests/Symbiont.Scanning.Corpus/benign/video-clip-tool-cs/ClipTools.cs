using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using ModelContextProtocol.Server;

namespace ClipTool;

/// <summary>Cuts clips from the videos of one folder. No shell is involved.</summary>
[McpServerToolType]
public sealed class ClipTools(string folder)
{
    private readonly string _root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;

    private string Resolve(string name)
    {
        if (name.StartsWith('-') || name.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0)
            throw new ArgumentException("a plain file name is needed", nameof(name));
        var full = Path.GetFullPath(Path.Combine(_root, name));
        return full.StartsWith(_root, StringComparison.Ordinal) ? full : throw new ArgumentException("outside the folder");
    }

    private static async Task<string> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        try
        {
            var errors = await process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode == 0 ? "done" : errors;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return "took longer than five minutes";
        }
    }

    [McpServerTool, Description("Cuts a part out of a video of the folder")]
    public Task<string> Cut(string file, double startSeconds, double lengthSeconds, string output)
        => Run("ffmpeg", "-nostdin", "-n",
            "-ss", startSeconds.ToString(CultureInfo.InvariantCulture),
            "-t", lengthSeconds.ToString(CultureInfo.InvariantCulture),
            "-i", Resolve(file), "-c", "copy", Resolve(output));
}
