using System.Text.Json;
using Microsoft.Data.Sqlite;
using Npgsql;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>Reads what programs have emitted from behind the server's back.</summary>
internal static class StoredEvents
{
    private const string Select = "select payload from feed_row where feed = $1 order by seq";
    private const string Feed = "*events";

    /// <summary>The types of all events, in order.</summary>
    public static IReadOnlyList<string> Types(string dataFolder) => [.. All(dataFolder).Select(row => row.Text("type"))];

    /// <summary>All events in a data folder, in order.</summary>
    public static IReadOnlyList<JsonElement> All(string dataFolder) => [.. Rows(dataFolder, Feed).Where(IsEmitted)];

    /// <summary>All rows of a feed in a data folder, in order.</summary>
    public static IReadOnlyList<JsonElement> Rows(string dataFolder, string feed)
    {
        using var store = new SqliteConnection($"Data Source={Path.Combine(dataFolder, "symbiont.db")};Mode=ReadOnly;Pooling=False");
        store.Open();
        using var select = store.CreateCommand();
        select.CommandText = Select;
        select.Parameters.AddWithValue("$1", feed);
        using var rows = select.ExecuteReader();
        var events = new List<JsonElement>();
        while (rows.Read())
            events.Add(JsonElement.Parse(rows.GetString(0)));
        return events;
    }

    /// <summary>All events in a database.</summary>
    public static async Task<IReadOnlyList<JsonElement>> All(PostgresServer database)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString()) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var select = new NpgsqlCommand(Select, connection);
        select.Parameters.AddWithValue(Feed);
        await using var rows = await select.ExecuteReaderAsync();
        var events = new List<JsonElement>();
        while (await rows.ReadAsync())
            events.Add(JsonElement.Parse(rows.GetString(0)));
        return [.. events.Where(IsEmitted)];
    }

    /// <summary>The server's own tell what becomes of agents and executions.</summary>
    private static bool IsEmitted(JsonElement happened) => !happened.TryGetProperty("is_of_server", out var own) || !own.GetBoolean();
}
