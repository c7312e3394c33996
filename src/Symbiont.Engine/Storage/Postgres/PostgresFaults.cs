using Npgsql;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>What the database's errors mean for a transaction.</summary>
internal static class PostgresFaults
{
    /// <summary>A commit's slot no longer takes its number: the commit was given up. Raised by <c>engine_commit</c>.</summary>
    public const string GivenUp = "SY001";

    /// <summary>The server has said that the transaction did not happen. A FATAL error proves nothing: it may come after the commit.</summary>
    public static bool ProvesAbort(Exception error) => error is PostgresException { Severity: "ERROR" };

    /// <summary>Two transactions met crosswise or inserted one key; sent again, one of them sees the other.</summary>
    public static bool IsRace(Exception error) => error is PostgresException { SqlState: "40001" or "40P01" or "23505" };

    /// <summary>The server has no room, or a row was held for too long: nothing was written, and later it may be.</summary>
    public static bool IsPassing(Exception error) => error is PostgresException { SqlState: { } state }
        && (state.StartsWith("53", StringComparison.Ordinal) || state.StartsWith("57", StringComparison.Ordinal) || state is "55P03" or "25P03" or "25006");

    /// <summary>The connection is gone, or nobody knows in which state it is.</summary>
    public static bool BreaksConnection(Exception error) =>
        error is IOException or TimeoutException or ObjectDisposedException or OperationCanceledException || (error is NpgsqlException && !ProvesAbort(error));

    /// <summary>The error as callers see it.</summary>
    public static Exception ForCallers(Exception error) => error switch
    {
        _ when BreaksConnection(error) => new StoreUnavailableException($"the database does not answer ({error.Message})"),
        _ when IsPassing(error) => new StoreUnavailableException($"the database refuses it for now ({error.Message})"),
        _ => error,
    };
}
