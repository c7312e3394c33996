using System.Globalization;

namespace Symbiont.Agents.Processes;

/// <summary>
/// A container of the Docker daemon on this host. Its processes carry the run's mark as any child does, so they are metered
/// and killed from outside; the container itself is removed by name.
/// </summary>
internal sealed class Docker(string program, ExecOptions options) : ISandbox
{
    public bool HasOwnPrograms => true;

    public IReadOnlyList<string> Enter(BoxedCommand command) =>
    [
        program, "run", "--rm", "--interactive", "--init", "--pull", "never", "--name", Name(command.Mark),
        "--network", "none", "--read-only", "--cap-drop", "ALL", "--security-opt", "no-new-privileges",
        "--pids-limit", options.MaxProcesses.ToString(CultureInfo.InvariantCulture), "--ulimit", "core=0",
        "--ulimit", $"locks={command.Mark}:{command.Mark}", "--ulimit", string.Create(CultureInfo.InvariantCulture, $"fsize={options.MaxScratchMb * 1024L * 1024L}"),
        .. Memory(command.MaxMemoryMb), .. Cores(command.MaxCpuCores),
        "--user", User(),
        "--mount", $"type=bind,\"source={command.Folder.Replace("\"", "\"\"", StringComparison.Ordinal)}\",target={ISandbox.Scratch}",
        "--workdir", ISandbox.Scratch, "--env", "HOME", "--env", "TMPDIR", "--env", "LANG", .. command.Variables.SelectMany(name => new[] { "--env", name }),
        "--entrypoint", command.Path, options.SandboxImage, .. command.Args,
    ];

    public IReadOnlyList<string> Leave(Mark mark) => [program, "rm", "--force", Name(mark)];

    private static string Name(Mark mark) => $"symbiont-{mark}";

    // As for every child: twice the limit at once, the meter holds the true one.
    private static string[] Memory(int? limit) => limit is { } wanted
        ? ["--memory", string.Create(CultureInfo.InvariantCulture, $"{wanted * 2L}m"), "--memory-swap", string.Create(CultureInfo.InvariantCulture, $"{wanted * 2L}m")]
        : [];

    private static string[] Cores(double? limit) => limit is { } wanted ? ["--cpus", Math.Ceiling(wanted).ToString(CultureInfo.InvariantCulture)] : [];

    /// <summary>The server's own, which owns the scratch folder: then the server may signal what runs inside.</summary>
    private static string User()
    {
        var (user, group) = ProcessTable.OwnerOf(Environment.ProcessId)!.Value;
        return string.Create(CultureInfo.InvariantCulture, $"{user}:{group}");
    }
}
