using System.Diagnostics;

namespace Tools;

/// <summary>Runs git with a list of arguments; no shell takes part.</summary>
public sealed class Git(string repository)
{
    public async Task<string> RunAsync(IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = repository,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";

        using var process = Process.Start(start) ?? throw new InvalidOperationException("git did not start");
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException(await error);
    }

    public Task<string> BranchAsync(CancellationToken cancellation) =>
        RunAsync(["rev-parse", "--abbrev-ref", "HEAD"], cancellation);
}
