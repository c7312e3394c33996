namespace Symbiont.Agents;

/// <summary>Settings of agents and executions.</summary>
public sealed class AgentOptions
{
    /// <summary>Under <c>strict</c> every family of actions needs an allow rule. Setting <c>SYMBIONT_POLICY</c>.</summary>
    public bool StrictPolicies { get; set; }

    /// <summary>Whole programs may be run by a workflow call. Setting <c>SYMBIONT_INLINE_PROGRAMS</c>.</summary>
    public bool InlinePrograms { get; set; } = true;

    /// <summary>Journal lines of one execution. Default 10,000.</summary>
    public int MaxJournalRows { get; set; } = 10_000;

    /// <summary>Bytes of one execution's journal. Default 32 MiB.</summary>
    public long MaxJournalSize { get; set; } = 32L << 20;

    /// <summary>Waiting executions that stay in memory, so that they go on without being replayed. Setting <c>SYMBIONT_PARKED_EXECUTIONS</c>, default 1,000.</summary>
    public int MaxParked { get; set; } = 1_000;

    /// <summary>Bytes of values that those hold together. Default 64 MiB.</summary>
    public long MaxParkedSize { get; set; } = 64L << 20;

    /// <summary>Bytes of one action's result, and of an execution's. Default 1 MiB.</summary>
    public int MaxResult { get; set; } = 1024 * 1024;

    /// <summary>Instructions of one execution where the program says no <c>max_steps</c>. Default 1,000,000.</summary>
    public long MaxSteps { get; set; } = 1_000_000;

    /// <summary>How long ended executions are kept. Setting <c>SYMBIONT_HISTORY_DAYS</c>, default 30 days.</summary>
    public TimeSpan HistoryAge { get; set; } = TimeSpan.FromDays(30);

    /// <summary>Ended executions kept per agent. Setting <c>SYMBIONT_HISTORY_MAX</c>, default 10,000.</summary>
    public int HistoryMax { get; set; } = 10_000;
}
