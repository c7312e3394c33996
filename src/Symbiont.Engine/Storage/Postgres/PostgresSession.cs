using Npgsql;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>Runs named statements on connections of one group.</summary>
internal sealed class PostgresSession(NpgsqlDataSource source, SqlScripts scripts)
{
    /// <summary>The rows, each read by <paramref name="read"/>.</summary>
    public ValueTask<List<T>> Rows<T>(string name, Func<NpgsqlDataReader, T> read, params object?[] values) => Use(name, values, async command =>
    {
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
            rows.Add(read(reader));
        return rows;
    });

    /// <summary>The first row, or the default where there is none.</summary>
    public async ValueTask<T?> First<T>(string name, Func<NpgsqlDataReader, T> read, params object?[] values) =>
        await Rows(name, read, values) is [var first, ..] ? first : default;

    /// <summary>The number of rows changed.</summary>
    public ValueTask<int> Run(string name, params object?[] values) => Use(name, values, static command => command.ExecuteNonQueryAsync());

    public static NpgsqlCommand Command(NpgsqlConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        return command;
    }

    private async ValueTask<T> Use<T>(string name, object?[] values, Func<NpgsqlCommand, Task<T>> use)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync();
            await using var command = Command(connection, scripts.Statements[name], values);
            return await use(command);
        }
        catch (Exception error) when (PostgresFaults.BreaksConnection(error) || PostgresFaults.IsPassing(error))
        {
            throw PostgresFaults.ForCallers(error);
        }
    }
}
