using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.SqlClient;

namespace LayoutShare;

/// <summary>Keeps keyboard layouts of a team in one place: upload, download, search, import.</summary>
[ApiController, Route("layouts"), Authorize]
public sealed partial class LayoutEndpoint(IConfiguration config, IHttpClientFactory clients) : ControllerBase
{
    [JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
    [JsonDerivedType(typeof(KeyAction), "key")]
    [JsonDerivedType(typeof(MacroAction), "macro")]
    public abstract record LayoutAction;
    public sealed record KeyAction(string Key) : LayoutAction;
    public sealed record MacroAction(IReadOnlyList<string> Keys) : LayoutAction;
    public sealed record Layout(string Name, IReadOnlyList<LayoutAction> Actions);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { MaxDepth = 8 };

    [GeneratedRegex("^[a-z0-9-]{1,40}$")]
    private static partial Regex Name();

    [HttpPost, RequestSizeLimit(64 * 1024)]
    public IActionResult Upload([FromBody] JsonElement body)
    {
        var layout = body.Deserialize<Layout>(Json);
        return layout is null || !Name().IsMatch(layout.Name) ? BadRequest() : Ok(layout.Actions.Count);
    }

    [HttpGet("search")]
    public async Task<IActionResult> Search(string q, string order = "name")
    {
        var column = order switch { "name" => "name", "owner" => "owner", _ => null };
        if (column is null)
            return BadRequest();
        await using var db = new SqlConnection(config["Db"]);
        await using var cmd = new SqlCommand($"SELECT TOP 100 name, owner FROM layout WHERE name LIKE @q ORDER BY {column}", db);
        cmd.Parameters.AddWithValue("@q", $"%{q}%");
        await db.OpenAsync();
        var found = new List<object>();
        await using var reader = await cmd.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            found.Add(new { name = reader.GetString(0), owner = reader.GetString(1) });
        return Ok(found);
    }

    [HttpGet("{name}")]
    public IActionResult Download(string name)
    {
        if (!Name().IsMatch(name))
            return BadRequest();
        var file = Path.Combine(config["LayoutDir"]!, name + ".json");
        return System.IO.File.Exists(file) ? PhysicalFile(file, "application/json") : NotFound();
    }

    [HttpPost("import/{name}")]
    public async Task<IActionResult> Import(string name)
    {
        if (!Name().IsMatch(name))
            return BadRequest();
        var text = await clients.CreateClient("gallery").GetStringAsync($"https://layouts.example.net/{name}.json");
        return Upload(JsonDocument.Parse(text).RootElement);
    }
}
