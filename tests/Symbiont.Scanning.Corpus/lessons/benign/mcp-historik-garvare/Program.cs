// MCP-server: söker i webbhistoriken i Chromium. Läser en kopia av filen History, skriver ingenting.
using System.ComponentModel;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ModelContextProtocol.Server;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddMcpServer().WithStdioServerTransport().WithToolsFromAssembly();
await builder.Build().RunAsync();

[McpServerToolType]
public static class Historik
{
    private static readonly string Profil = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".config", "chromium", "Default");

    // sådant som ingen vill ha i en chatt; utöka med HISTORIK_DOLJ=a.example,b.example
    private static readonly string[] Dolda =
        [.. (Environment.GetEnvironmentVariable("HISTORIK_DOLJ") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries), "bank", "1177", "login"];

    [McpServerTool, Description("Sök i webbhistoriken efter ett ord i titeln, högst 20 träffar. Adresser visas utan parametrar.")]
    public static async Task<string> Sok(string ord)
    {
        var kopia = Path.GetTempFileName();
        File.Copy(Path.Combine(Profil, "History"), kopia, overwrite: true); // originalet är låst medan webbläsaren kör
        try
        {
            await using var db = new SqliteConnection($"Data Source={kopia};Mode=ReadOnly;Pooling=False");
            await db.OpenAsync();
            var fraga = db.CreateCommand();
            fraga.CommandText = "select title, url from urls where title like $ord order by last_visit_time desc limit 20";
            fraga.Parameters.AddWithValue("$ord", $"%{ord}%");
            await using var rad = await fraga.ExecuteReaderAsync();
            var traffar = new List<string>();
            while (await rad.ReadAsync())
            {
                var url = rad.GetString(1).Split('?', '#')[0];
                if (!Dolda.Any(d => url.Contains(d, StringComparison.OrdinalIgnoreCase)))
                    traffar.Add($"{rad.GetString(0)} {url}");
            }
            return traffar.Count == 0 ? "Inga träffar." : string.Join('\n', traffar);
        }
        finally
        {
            File.Delete(kopia);
        }
    }
}
