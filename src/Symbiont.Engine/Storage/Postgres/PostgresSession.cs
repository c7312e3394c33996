using Npgsql;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>Runs named statements on connections of one group.</summary>
internal sealed class PostgresSession(NpgsqlDataSource source, SqlScripts scripts)
{
    /// <summary>The rows, each read by <paramref name="read"/>.</summary>
    public async ValueTask<List<T>> Rows<T>(string name, Func<NpgsqlDataReader, T> read, params object?[] values)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync();
            await using var command = Command(connection, scripts.Statements[name], values);
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<T>();
            while (await reader.ReadAsync())
                rows.Add(read(reader));
            return rows;
        }
        catch (Exception error) when (PostgresFaults.BreaksConnection(error) || PostgresFaults.IsPassing(error))
        {
            throw PostgresFaults.ForCallers(error);
        }
    }

    /// <summary>The first row, or the default where there is none.</summary>
    public async ValueTask<T?> First<T>(string name, Func<NpgsqlDataReader, T> read, params object?[] values) =>
        await Rows(name, read, values) is [var first, ..] ? first : default;

    /// <summary>The number of rows changed.</summary>
    public async ValueTask<int> Run(string name, params object?[] values)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync();
            await using var command = Command(connection, scripts.Statements[name], values);
            return await command.ExecuteNonQueryAsync();
        }
        catch (Exception error) when (PostgresFaults.BreaksConnection(error) || PostgresFaults.IsPassing(error))
        {
            throw PostgresFaults.ForCallers(error);
        }
    }

    public static NpgsqlCommand Command(NpgsqlConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        return command;
    }
}
