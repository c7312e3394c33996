using System.Globalization;
using Npgsql;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>Brings the database to the schema of this release; a newer one is refused before anything is written.</summary>
internal static class PostgresMigrations
{
    private const int OldestServer = 150_000;

    /// <summary>Checks the server and migrates; the name of the schema that holds the tables.</summary>
    public static async Task<string> Apply(NpgsqlDataSource source, SqlScripts scripts, CancellationToken cancelled)
    {
        await using var connection = await source.OpenConnectionAsync(cancelled);
        var schema = await CheckServer(connection, scripts, cancelled);
        var newest = scripts.Migrations[^1].Number;
        if (await Version(connection, scripts, cancelled) == newest)
            return schema;

        await using var transaction = await connection.BeginTransactionAsync(cancelled);
        // Silos that start together migrate one after another; the lock goes with the transaction.
        await Run(connection, scripts.Statements["schema_lock"], cancelled);
        var present = await Version(connection, scripts, cancelled);
        if (present > newest)
            throw new NewerSchemaException("The database", present, newest);
        await Run(connection, scripts.Statements["schema_create"], cancelled);
        foreach (var (number, sql) in scripts.Migrations.Where(migration => migration.Number > present))
        {
            await Run(connection, sql, cancelled);
            await using var record = PostgresSession.Command(connection, scripts.Statements["schema_record"], number);
            await record.ExecuteNonQueryAsync(cancelled);
        }

        await transaction.CommitAsync(cancelled);
        return schema;
    }

    private static async Task<string> CheckServer(NpgsqlConnection connection, SqlScripts scripts, CancellationToken cancelled)
    {
        await using var command = new NpgsqlCommand(scripts.Statements["server_check"], connection);
        await using var reader = await command.ExecuteReaderAsync(cancelled);
        await reader.ReadAsync(cancelled);
        if (reader.GetString(0) != "on")
            throw new StoreRefusedException("The PostgreSQL server runs with fsync=off: it may lose what it has confirmed. Set fsync=on in its configuration.");
        if (reader.GetInt32(1) < OldestServer)
            throw new StoreRefusedException(string.Create(CultureInfo.InvariantCulture, $"The PostgreSQL server is of version {reader.GetInt32(1) / 10_000}; 15 or later is needed."));
        if (reader.GetString(2) != "on")
            throw new StoreRefusedException($"The PostgreSQL session runs with synchronous_commit={reader.GetString(2)}, although \"on\" was asked for.");
        return await reader.IsDBNullAsync(3, cancelled)
            ? throw new StoreRefusedException("The database has no schema to put tables into: the first schema of the search path does not exist. Create it, or set another search path.")
            : reader.GetString(3);
    }

    /// <summary>0: nothing is there yet.</summary>
    private static async Task<int> Version(NpgsqlConnection connection, SqlScripts scripts, CancellationToken cancelled)
    {
        await using var present = new NpgsqlCommand(scripts.Statements["schema_present"], connection);
        if (await present.ExecuteScalarAsync(cancelled) is not true)
            return 0;
        await using var version = new NpgsqlCommand(scripts.Statements["schema_version"], connection);
        return (int)(await version.ExecuteScalarAsync(cancelled))!;
    }

    private static async Task Run(NpgsqlConnection connection, string sql, CancellationToken cancelled)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancelled);
    }
}
