using Npgsql;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>
/// The silo's connections, in three groups so that none starves another: commits and reads of grains, everything that
/// lists and claims, and the lease's own. Together at most <see cref="Most"/>.
/// </summary>
internal sealed class PostgresConnections : IAsyncDisposable
{
    private const int MaxTurns = 16;
    private const int MaxRows = 12;
    private const int MaxLease = 4;

    /// <summary>
    /// Plans are made once, for arrays of any length, and while tables are still empty; so no plan may rest on a table being small.
    /// The limits end what hangs; none of them ends a session whose client has stopped in the middle of a request.
    /// </summary>
    private const string Session =
        "-c synchronous_commit=on -c default_transaction_isolation=read\\ committed -c jit=off -c plan_cache_mode=force_generic_plan "
        + "-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c lock_timeout=10s -c statement_timeout=20s "
        + "-c idle_in_transaction_session_timeout=5s -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=1 -c tcp_keepalives_count=3 "
        + "-c tcp_user_timeout=5000 -c client_connection_check_interval=1s";

    private readonly string listener;

    public PostgresConnections(string connectionString, string siloName)
    {
        Turns = NpgsqlDataSource.Create(Settings(connectionString, siloName, MaxTurns, commandTimeout: 25));
        Rows = NpgsqlDataSource.Create(Settings(connectionString, siloName, MaxRows, commandTimeout: 25));
        Lease = NpgsqlDataSource.Create(Settings(connectionString, siloName, MaxLease, commandTimeout: 1));
        var alone = Settings(connectionString, siloName, most: 1, commandTimeout: 5);
        (alone.Pooling, alone.KeepAlive) = (false, 5);
        listener = alone.ConnectionString;
    }

    /// <summary>The most connections that one silo has open: the three groups and the one that listens.</summary>
    public static int Most => MaxTurns + MaxRows + MaxLease + 1;

    /// <summary>Commits, locks and reads of grains.</summary>
    public NpgsqlDataSource Turns { get; }

    /// <summary>Rows, lists, feeds, claims of messages and work.</summary>
    public NpgsqlDataSource Rows { get; }

    /// <summary>Signs of life, settling of commits, hints: short, and never behind anything else.</summary>
    public NpgsqlDataSource Lease { get; }

    /// <summary>A connection of its own that listens for hints.</summary>
    public NpgsqlConnection NewListener() => new(listener);

    public async ValueTask DisposeAsync()
    {
        await Turns.DisposeAsync();
        await Rows.DisposeAsync();
        await Lease.DisposeAsync();
    }

    private static NpgsqlConnectionStringBuilder Settings(string connectionString, string siloName, int most, int commandTimeout) =>
        new(connectionString)
        {
            ApplicationName = $"symbiont silo {siloName}",
            Options = Session,
            MaxPoolSize = most,
            MinPoolSize = 0,
            Timeout = 5,
            CommandTimeout = commandTimeout,
            // A server that no longer answers does not answer a cancellation either.
            CancellationTimeout = 200,
            MaxAutoPrepare = 64,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,
            Enlist = false,
            IncludeErrorDetail = false,
        };
}
