namespace Symbiont.Agents.Processes;

/// <summary>A child process to run.</summary>
/// <param name="Owner">Whose child it is, for example the agent's id; see <see cref="ProcessRunner.WhenGroupGone"/>.</param>
/// <param name="Command">A name or absolute path that <c>SYMBIONT_EXEC_ALLOW</c> lists.</param>
/// <param name="Args">Handed over as they are; no shell reads them.</param>
public sealed record ProcessSpec(string Owner, string Command, IReadOnlyList<string> Args)
{
    /// <summary>Most output taken when the caller says nothing: 1 MiB.</summary>
    public const int DefaultMaxOutputBytes = 1 << 20;

    /// <summary>What the child reads; then its input ends.</summary>
    public ReadOnlyMemory<byte> StdIn { get; init; }

    /// <summary>Time to run; &gt; 0. Then SIGTERM and, a short grace later, SIGKILL.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Most memory of all its processes together, in MiB; null: no limit of its own.</summary>
    public int? MaxMemoryMb { get; init; }

    /// <summary>Most CPU cores; fractions count as the next whole core; null: all.</summary>
    public double? MaxCpuCores { get; init; }

    /// <summary>Most bytes of standard output and standard error together.</summary>
    public int MaxOutputBytes { get; init; } = DefaultMaxOutputBytes;

    /// <summary>Variables beside PATH, HOME, LANG and TMPDIR, for example <c>SYMBIONT_IDEMPOTENCY_KEY</c>.</summary>
    public IReadOnlyDictionary<string, string> ExtraEnvironment { get; init; } = new Dictionary<string, string>();

    /// <summary>What isolates the child.</summary>
    public ProcessSandbox Sandbox { get; init; } = ProcessSandbox.Process;
}
