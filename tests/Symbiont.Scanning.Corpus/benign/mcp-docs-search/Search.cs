using System.ComponentModel;
using Microsoft.Data.Sqlite;
using ModelContextProtocol.Server;

namespace DocsSearch;

/// <summary>Full text search over the documentation of the company.</summary>
[McpServerToolType]
public sealed class Search(SqliteConnection connection)
{
    [McpServerTool(ReadOnly = true), Description("Finds pages that contain all words and returns title and address.")]
    public IReadOnlyList<string> Find(
        [Description("Words, separated by spaces, at most 200 characters")] string words,
        [Description("Number of results, 1 to 50")] int limit = 10)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(words.Length, 200);
        using var command = connection.CreateCommand();
        command.CommandText = "select title, address from pages where pages match $words order by rank limit $limit";
        command.Parameters.AddWithValue("$words", Quote(words));
        command.Parameters.AddWithValue("$limit", Math.Clamp(limit, 1, 50));

        var found = new List<string>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
            found.Add($"{reader.GetString(0)} – {reader.GetString(1)}");
        return found;
    }

    private static string Quote(string words) =>
        string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => $"\"{w.Replace("\"", "\"\"")}\""));
}
