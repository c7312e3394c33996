using System.Data;
using System.Runtime.Serialization.Formatters.Binary;
using Microsoft.Data.SqlClient;

namespace Reporting;

/// <summary>Reports over the sales database, asked for by an agent.</summary>
public sealed class Reports(string connectionString)
{
    public DataTable BySeller(string seller, string orderBy)
    {
        using var connection = new SqlConnection(connectionString);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM Sales WHERE Seller = '" + seller + "' ORDER BY " + orderBy;
        using var adapter = new SqlDataAdapter(command);
        var table = new DataTable();
        adapter.Fill(table);
        return table;
    }

    public object LoadLayout(Stream upload)
    {
        return new BinaryFormatter().Deserialize(upload);
    }

    public byte[] Attachment(string name) => File.ReadAllBytes(Path.Combine("attachments", name));
}
