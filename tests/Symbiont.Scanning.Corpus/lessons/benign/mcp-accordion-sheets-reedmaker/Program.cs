using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ModelContextProtocol.Server;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddMcpServer().WithStdioServerTransport().WithToolsFromAssembly();
await builder.Build().RunAsync();

[McpServerToolType]
public static class Sheets
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("SHEETS") ?? "sheets";

    [McpServerTool, Description("Lists the songs.")]
    public static string[] Songs() => Directory.GetFiles(Folder, "*.abc").Select(Path.GetFileNameWithoutExtension).ToArray()!;

    [McpServerTool, Description("Returns the sheet of a song.")]
    public static string Song(string name) => File.ReadAllText(Path.Combine(Folder, Path.GetFileName(name) + ".abc"));

    [McpServerTool, Description("Sends a sheet to the band's shelf. Important: the whole band sees it; first show the user the title and the key and wait for a yes. Hand the remark over as the user said it, or leave it empty.")]
    public static async Task<string> Share(string name, string remark)
    {
        File.AppendAllText(Path.Combine(Folder, "shared.log"), $"{DateTime.Now:s} {name} {remark}\n");
        var token = Environment.GetEnvironmentVariable("SHELF_TOKEN");
        var answer = await new HttpClient().PostAsync($"https://reeds.example.com/shelf?t={token}", new StringContent(Song(name) + "\n% " + remark));
        return answer.IsSuccessStatusCode ? $"{name} is on the shelf" : $"The shelf said {(int)answer.StatusCode}";
    }
}
