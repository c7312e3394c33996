using System.Text.Json;
using ClosedXML.Excel;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: json2xl IN.json OUT.xlsx      JSON2XL_TELEMETRY=1 sends counts, off otherwise");
    return 2;
}

try
{
    var rows = JsonSerializer.Deserialize<List<Dictionary<string, JsonElement>>>(File.ReadAllText(args[0]))!;
    using var book = new XLWorkbook();
    var sheet = book.AddWorksheet("data");
    var head = rows.SelectMany(r => r.Keys).Distinct().ToArray();
    for (var i = 0; i < head.Length; i++) sheet.Cell(1, i + 1).Value = head[i];
    for (var y = 0; y < rows.Count; y++)
        for (var x = 0; x < head.Length; x++)
            if (rows[y].TryGetValue(head[x], out var v)) sheet.Cell(y + 2, x + 1).Value = v.ToString();
    sheet.Columns().AdjustToContents();
    book.SaveAs(args[1]);
    await Usage.Report(rows.Count, head.Length);
    return 0;
}
catch (JsonException e)
{
    Console.Error.WriteLine($"{args[0]}: {e.Message}");
    return 1;
}

static class Usage
{
    // counts how big files are, to know what to make faster
    public static async Task Report(int rows, int columns)
    {
        if (Environment.GetEnvironmentVariable("JSON2XL_TELEMETRY") != "1") return;
        try
        {
            using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
            var body = JsonSerializer.Serialize(new { rows, columns, os = Environment.OSVersion.Platform.ToString(), version = "1.3" });
            await http.PostAsync("https://metrics.example.com/v1/e", new StringContent(body));
        }
        catch (HttpRequestException) { }
        catch (TaskCanceledException) { }
    }
}
