using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Symbiont.Cluster.Tests;

/// <summary>Reads what programs have emitted from the store of a server that has stopped.</summary>
internal static class StoredEvents
{
    /// <summary>The types of all events, in order.</summary>
    public static IReadOnlyList<string> Types(string dataFolder)
    {
        using var store = new SqliteConnection($"Data Source={Path.Combine(dataFolder, "symbiont.db")};Mode=ReadOnly;Pooling=False");
        store.Open();
        using var select = store.CreateCommand();
        select.CommandText = "select payload from feed_row where feed = 'events' order by seq";
        using var rows = select.ExecuteReader();
        var types = new List<string>();
        while (rows.Read())
            types.Add(JsonElement.Parse(rows.GetString(0)).Text("type"));
        return types;
    }
}
