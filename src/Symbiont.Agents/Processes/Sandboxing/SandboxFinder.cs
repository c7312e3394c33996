using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Symbiont.Agents.Processes;

/// <summary>
/// Finds out by trying what this host can isolate with. What works is remembered; a refusal is asked again, so that what was
/// installed meanwhile counts without a restart.
/// </summary>
internal sealed class SandboxFinder(ExecOptions options, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock turn = new();
    private Task<ISandbox>? asked;

    /// <summary>What runs <c>tier1</c> here.</summary>
    /// <exception cref="ProcessException"><see cref="ProcessErrorCodes.SandboxUnavailable"/>: nothing does; the sentence says what would.</exception>
    public Task<ISandbox> Find()
    {
        lock (turn)
        {
            if (asked is { IsCompleted: true, IsCompletedSuccessfully: false })
                asked = null;
            return asked ??= Ask();
        }
    }

    private async Task<ISandbox> Ask()
    {
        var refusals = new List<string>();
        foreach (var (name, sandbox) in Candidates(refusals))
        {
            if (await Refusal(sandbox) is not { } refusal)
            {
                logger.SandboxFound(name);
                return sandbox;
            }

            refusals.Add($"{name}: {refusal}");
        }

        throw new ProcessException(
            ProcessErrorCodes.SandboxUnavailable,
            $"This host offers no sandbox \"tier1\" ({string.Join("; ", refusals)}). Needed is bubblewrap 0.8 or later (Debian, Ubuntu: apt-get install bubblewrap) "
            + "on a kernel that lets the server make user namespaces, or a Docker daemon and an image that SYMBIONT_SANDBOX_IMAGE names.");
    }

    private IEnumerable<(string Name, ISandbox Sandbox)> Candidates(List<string> refusals)
    {
        if (options.Sandbox != "docker")
        {
            if (AllowedCommands.Find("bwrap", options.SearchPath) is { } bwrap)
                yield return ("bubblewrap", new Bubblewrap(bwrap, options));
            else
                refusals.Add("bubblewrap: there is no bwrap");
        }

        if (options.Sandbox == "docker" || options.Sandbox != "bubblewrap" && options.SandboxImage.Length > 0)
        {
            if (options.SandboxImage.Length == 0)
                refusals.Add("docker: SYMBIONT_SANDBOX_IMAGE names no image");
            else if (AllowedCommands.Find("docker", options.SearchPath) is { } docker)
                yield return ("docker", new Docker(docker, options));
            else
                refusals.Add("docker: there is no docker");
        }
    }

    /// <summary>Why <c>true</c> does not run inside; null: it does.</summary>
    private async Task<string?> Refusal(ISandbox sandbox)
    {
        var program = sandbox.HasOwnPrograms ? "true" : AllowedCommands.Find("true", options.SearchPath);
        if (program is null)
            return "there is no 'true' to try it with";
        var mark = Mark.New();
        var folder = RunFolder.Make(options.DataFolder, mark);
        try
        {
            var line = sandbox.Enter(new(program, [], folder.Path, mark));
            // A shell between: bwrap dies with the thread that started it, and threads of a pool come and go. What it tells of itself nobody needs here.
            var start = new ProcessStartInfo("/bin/sh", ["-c", "\"$@\" 4>/dev/null; exit $?", "symbiont-try", .. line]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment.Clear();
            start.Environment["PATH"] = options.SearchPath;
            using var process = ChildStart.Run(start);
            using var over = new CancellationTokenSource(Patience, time);
            process.StandardInput.Close();
            return await Outcome(process, over.Token);
        }
        finally
        {
            folder.Remove(logger);
        }
    }

    private static async Task<string?> Outcome(Process process, CancellationToken over)
    {
        try
        {
            var said = await process.StandardError.ReadToEndAsync(over);
            await process.WaitForExitAsync(over);
            return process.ExitCode == 0 ? null : said.Trim() is { Length: > 0 } reason ? reason : $"'true' ended with {process.ExitCode}";
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return "'true' did not end within 30 s";
        }
    }
}
