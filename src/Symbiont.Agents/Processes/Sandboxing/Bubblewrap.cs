using Symbiont.Agents.Files;

namespace Symbiont.Agents.Processes;

/// <summary>
/// Namespaces of the kernel, by the program <c>bwrap</c>, without a daemon and without privilege. All of the network or none
/// of it can be given, and a child is not behind the address guard; so it is none.
/// </summary>
internal sealed class Bubblewrap(string program, ExecOptions options) : ISandbox
{
    private const string SharedMemoryBytes = "67108864";

    private static readonly string[] SystemFolders = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];

    // What programs of the system need to start; no accounts, no configuration.
    private static readonly string[] SystemFiles = ["/etc/ld.so.cache", "/etc/alternatives", "/etc/localtime"];

    private static readonly string[] Isolation =
    [
        "--die-with-parent", "--unshare-user", "--disable-userns", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-net", "--unshare-cgroup-try",
        "--cap-drop", "ALL", "--hostname", "sandbox",
    ];

    public bool HasOwnPrograms => false;

    public IReadOnlyList<string> Enter(BoxedCommand command)
    {
        var visible = new List<string>();
        return
        [
            program, .. Isolation,
            .. SystemFolders.SelectMany(folder => Folder(folder, visible)),
            .. SystemFiles.SelectMany(file => new[] { "--ro-bind-try", file, file }),
            .. options.FoldersInSandbox().SelectMany(folder => Folder(folder, visible)),
            .. Program(command.Path, visible),
            .. Hide(options.HiddenFolder, visible),
            // Whoever runs the server owns the kernel's settings in /proc/sys if that is root, and bwrap leaves them writable.
            "--proc", "/proc", "--ro-bind", "/proc/sys", "/proc/sys",
            // Memory file systems count as nobody's memory; the only writable one is small.
            "--dev", "/dev", "--size", SharedMemoryBytes, "--tmpfs", "/dev/shm", "--remount-ro", "/dev",
            .. Temporary(command.Path, visible),
            "--bind", command.Folder, ISandbox.Scratch, "--chdir", ISandbox.Scratch,
            "--remount-ro", "/",
            "--", command.Path, .. command.Args,
        ];
    }

    /// <summary>Nothing: the namespace ends with its first process, and that one with bwrap.</summary>
    public IReadOnlyList<string> Leave(Mark mark) => [];

    private static string[] Folder(string folder, List<string> visible)
    {
        if (new DirectoryInfo(folder) is not { Exists: true } found)
            return [];
        visible.Add(folder);
        return found.LinkTarget is { } target ? ["--symlink", target, folder] : ["--ro-bind", folder, folder];
    }

    private static string[] Program(string path, List<string> visible) => visible.Exists(folder => IsIn(path, folder)) ? [] : ["--ro-bind", path, path];

    /// <summary>A data folder that somebody has put below a folder of the system.</summary>
    private static string[] Hide(string hidden, List<string> visible)
    {
        if (hidden.Length == 0)
            return [];
        var real = RealPath.Of(hidden);
        return visible.Exists(folder => IsIn(real, RealPath.Of(folder))) ? ["--size", "4096", "--tmpfs", real, "--remount-ro", real] : [];
    }

    // Programs that ask nobody write to /tmp. Where the host's own is shown in part, they cannot.
    private static string[] Temporary(string path, List<string> visible) =>
        visible.Append(path).Any(shown => IsIn(shown, "/tmp")) ? [] : ["--symlink", ISandbox.Scratch[1..], "/tmp"];

    private static bool IsIn(string path, string folder) => path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal);
}
