using System.ComponentModel;
using Microsoft.Data.SqlClient;
using ModelContextProtocol.Server;

namespace Crm;

[McpServerToolType]
public sealed class CrmTools(string connectionString)
{
    [McpServerTool, Description("Finds customers by name and town")]
    public async Task<IReadOnlyList<string>> Find(string name, string town = "", string orderBy = "name", int top = 20)
    {
        await using var connection = new SqlConnection(connectionString);
        await connection.OpenAsync();
        var sql = $"SELECT TOP {top} id, name, town FROM customer WHERE name LIKE '%{name}%'";
        if (town.Length > 0) sql += $" AND town = '{town}'";
        await using var command = new SqlCommand(sql + " ORDER BY " + orderBy, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync()) found.Add($"{reader[0]} {reader[1]}, {reader[2]}");
        return found;
    }

    [McpServerTool, Description("Writes a remark to a customer")]
    public async Task<int> Remark(int id, string text)
    {
        await using var connection = new SqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new SqlCommand("UPDATE customer SET remark = remark + CHAR(10) + '" + text + "' WHERE id = " + id, connection);
        return await command.ExecuteNonQueryAsync();
    }
}
