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

    internal string[] Entries() => Allow.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
