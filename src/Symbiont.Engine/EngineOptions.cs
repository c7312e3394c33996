namespace Symbiont.Engine;

/// <summary>Settings of the engine.</summary>
public sealed class EngineOptions
{
    /// <summary>Folder of the SQLite file; null: everything lives in memory and is gone with the process.</summary>
    public string? DataFolder { get; set; }

    /// <summary>Npgsql connection string of a PostgreSQL database that several silos share; null: the data folder counts.</summary>
    public string? Database { get; set; }

    /// <summary>Name under which this process registers. Default: host name and process id.</summary>
    public string SiloName { get; set; } = $"{Environment.MachineName}-{Environment.ProcessId}";

    /// <summary>Where this process can be reached, for those who look at the list of silos.</summary>
    public string SiloAddress { get; set; } = "";

    /// <summary>Version of the program, for the same.</summary>
    public string Version { get; set; } = "";

    /// <summary>How long a caller waits for an answer. Default 30 s.</summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Turns that may wait for one grain. Default 1,000.</summary>
    public int MaxWaitingPerGrain { get; set; } = 1_000;

    /// <summary>Turns that may wait in this silo. Default 20,000.</summary>
    public int MaxWaiting { get; set; } = 20_000;

    /// <summary>Bytes that the calls waiting in this silo may have brought with them. Default 256 MiB.</summary>
    public long MaxWaitingBytes { get; set; } = 256L << 20;

    /// <summary>Work items that run at the same time in this silo. Default 1,000.</summary>
    public int MaxRunningWork { get; set; } = 1_000;

    /// <summary>Messages that are being delivered at the same time. Default 1,000.</summary>
    public int MaxDeliveries { get; set; } = 1_000;

    /// <summary>Grains kept in memory while nobody calls them. Default 20,000.</summary>
    public int MaxIdleGrains { get; set; } = 20_000;

    /// <summary>Attempts after which a work item becomes a dead letter. Default 10.</summary>
    public int MaxWorkAttempts { get; set; } = 10;

    /// <summary>The silo proves that it lives and judges others. Not in tests whose time stands still between one step and the next.</summary>
    internal bool KeepsLease { get; init; } = true;

    /// <summary>
    /// After a second commit within this time lost to another silo, the row is taken first for as long: the store's own line is fair, trying again is not.
    /// One alone says only that the grain was written elsewhere since, and a commit that has taken its row first cannot share a transaction with others.
    /// Other than this only in tests.
    /// </summary>
    internal TimeSpan Contention { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long things are kept that are kept for a time only.</summary>
    public RetentionOptions Retention { get; } = new();
}
