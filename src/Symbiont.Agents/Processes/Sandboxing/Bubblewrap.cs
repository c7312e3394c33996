using System.Globalization;
using Symbiont.Agents.Files;

namespace Symbiont.Agents.Processes;

/// <summary>
/// Namespaces of the kernel, by the program <c>bwrap</c>, without a daemon and without privilege. All of the network or none
/// of it can be given, and a child is not behind the address guard; so it is none.
/// </summary>
internal sealed class Bubblewrap(string program, ExecOptions options) : ISandbox
{
    /// <summary>The descriptor on which bwrap says which process is the first of the namespace.</summary>
    public const string Info = "4";

    private const string SharedMemoryBytes = "67108864";

    // The kernel counts threads too; the meter counts processes.
    private const int ThreadsPerProcess = 4;

    private static readonly string[] SystemFolders = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];

    // What programs of the system need to start; no accounts, no configuration.
    private static readonly string[] SystemFiles = ["/etc/ld.so.cache", "/etc/alternatives", "/etc/localtime"];

    private static readonly string[] Isolation =
    [
        "--die-with-parent", "--unshare-user", "--disable-userns", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-net", "--unshare-cgroup-try",
        "--cap-drop", "ALL", "--hostname", "sandbox", "--info-fd", Info,
    ];

    // The only limit on processes that holds against every bomb, because the kernel keeps it. It counts per user and namespace,
    // so it must be set inside; and it does not bind root.
    private const string Limited = """
        ulimit -u "$0" 2>/dev/null || ulimit -p "$0" || exit 125
        unset OLDPWD SHLVL _
        exec "$@"
        """;

    // The data folder is closed to others, so the scratch folder is put where nobody can reach it, for these processes alone.
    private const string AsNobody = """
        chown 65534:65534 "$1" && mount --bind "$1" /mnt && shift && exec setpriv --reuid=65534 --regid=65534 --clear-groups -- "$@"
        """;

    private readonly bool isRoot = ProcessTable.OwnerOf(Environment.ProcessId) is (0, _);

    public bool HasOwnPrograms => false;

    public IReadOnlyList<string> Enter(BoxedCommand command)
    {
        var visible = new List<string>();
        return
        [
            .. BecomeNobody(command.Folder), program, .. Isolation,
            .. SystemFolders.SelectMany(folder => Folder(folder, visible)),
            .. SystemFiles.SelectMany(file => new[] { "--ro-bind-try", file, file }),
            .. options.FoldersInSandbox().SelectMany(folder => Folder(folder, visible)),
            .. Program(command.Path, visible),
            .. Hide(options.HiddenFolder, visible),
            // bwrap leaves the kernel's settings as writable as they are to its user.
            "--proc", "/proc", "--ro-bind", "/proc/sys", "/proc/sys",
            // Memory file systems count as nobody's memory; the only writable one is small.
            "--dev", "/dev", "--size", SharedMemoryBytes, "--tmpfs", "/dev/shm", "--remount-ro", "/dev",
            .. Temporary(command.Path, visible),
            "--bind", isRoot ? "/mnt" : command.Folder, ISandbox.Scratch, "--chdir", ISandbox.Scratch,
            "--remount-ro", "/",
            "--", "/bin/sh", "-c", Limited, (options.MaxProcesses * ThreadsPerProcess).ToString(CultureInfo.InvariantCulture), command.Path, .. command.Args,
        ];
    }

    /// <summary>Nothing: the namespace ends with its first process, and that one with bwrap.</summary>
    public IReadOnlyList<string> Leave(Mark mark) => [];

    /// <summary>A server that is root does not hand its user on: root owns too much of the kernel.</summary>
    private string[] BecomeNobody(string folder) =>
        isRoot ? ["unshare", "--mount", "--propagation", "private", "/bin/sh", "-c", AsNobody, "symbiont-nobody", folder] : [];

    private static string[] Folder(string folder, List<string> visible)
    {
        if (new DirectoryInfo(folder) is not { Exists: true } found)
            return [];
        visible.Add(folder);
        return found.LinkTarget is { } target ? ["--symlink", target, folder] : ["--ro-bind", folder, folder];
    }

    private static string[] Program(string path, List<string> visible) => visible.Exists(folder => RealPath.IsWithin(path, folder)) ? [] : ["--ro-bind", path, path];

    /// <summary>A data folder that somebody has put below a folder of the system.</summary>
    private static string[] Hide(string hidden, List<string> visible)
    {
        if (hidden.Length == 0)
            return [];
        var real = RealPath.Of(hidden);
        return visible.Exists(folder => RealPath.IsWithin(real, RealPath.Of(folder))) ? ["--size", "4096", "--tmpfs", real, "--remount-ro", real] : [];
    }

    // Programs that ask nobody write to /tmp. Where the host's own is shown in part, they cannot.
    private static string[] Temporary(string path, List<string> visible) =>
        visible.Append(path).Any(shown => RealPath.IsWithin(shown, "/tmp")) ? [] : ["--symlink", ISandbox.Scratch[1..], "/tmp"];
}
