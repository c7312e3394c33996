namespace Symbiont.Agents.Processes;

/// <summary>Settings of child processes.</summary>
public sealed class ExecOptions
{
    /// <summary><c>SYMBIONT_EXEC_ALLOW</c>: names or absolute paths of the commands that may run, comma-separated; empty: none.</summary>
    public string Allow { get; set; } = "";

    /// <summary><c>SYMBIONT_DATA_DIR</c>: scratch folders are made below it, in <c>runs</c>.</summary>
    public string DataFolder { get; set; } = "";

    /// <summary>Where listed names are looked up, and the children's PATH.</summary>
    public string SearchPath { get; set; } = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    /// <summary>Between SIGTERM and SIGKILL after a cancel; ≥ 0.</summary>
    public TimeSpan CancelGrace { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Between SIGTERM and SIGKILL when the child's own time is over, while its caller waits; ≥ 0.</summary>
    public TimeSpan TimeoutGrace { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Between SIGTERM and SIGKILL when the server stops; ≥ 0.</summary>
    public TimeSpan ShutdownGrace { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Between two samples of memory and CPU, once a child has run for a while; &gt; 0.</summary>
    public TimeSpan SampleEvery { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Most processes that a child and its descendants may be at once; &gt; 0.</summary>
    public int MaxProcesses { get; set; } = 256;

    /// <summary>Most that may lie in a scratch folder, and the size of one file anywhere, in MiB; &gt; 0.</summary>
    public int MaxScratchMb { get; set; } = 1024;

    /// <summary><c>SYMBIONT_SANDBOX</c>: <c>auto</c> (bubblewrap, else Docker if an image is named), <c>bubblewrap</c> or <c>docker</c> for <c>tier1</c>.</summary>
    public string Sandbox { get; set; } = "auto";

    /// <summary><c>SYMBIONT_SANDBOX_IMAGE</c>: the image whose commands run under Docker; it must be on this host. Empty: no Docker.</summary>
    public string SandboxImage { get; set; } = "";

    /// <summary><c>SYMBIONT_SANDBOX_FOLDERS</c>: absolute paths that are visible, read-only, under bubblewrap beside the system; comma-separated.</summary>
    public string SandboxFolders { get; set; } = "";

    /// <summary>What no sandbox may show: the server's data folder.</summary>
    public string HiddenFolder { get; set; } = "";

    internal string[] Entries() => Split(Allow);

    internal string[] FoldersInSandbox() => Split(SandboxFolders);

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
