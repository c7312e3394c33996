using System.Text.Json;

namespace Symbiont.Cluster.Tests;

public sealed class CsvSummaryTests
{
    private const string Sales = """
        date,region,amount
        2026-01-01,north,10.50
        2026-01-02,south,99.25
        2026-01-02,north,4.50
        2026-01-03,east,1000
        2026-01-04,south,0.75
        """;

    [Fact]
    public async Task A_csv_file_becomes_a_summary_on_disk()
    {
        using var files = new TempFolder();
        await File.WriteAllTextAsync(files.At("sales.csv"), Sales);
        await using var site = new ServerSite(("SYMBIONT_FILE_ROOTS", files.Path), ("SYMBIONT_EXEC_ALLOW", "sort"));
        var server = await site.Start();
        var agent = await server.Api.CreateSample("csv-summary");

        var execution = await server.Api.Run(agent, new { input = files.At("sales.csv"), output = files.At("summary.json"), top = 2 });

        var written = JsonElement.Parse(await File.ReadAllTextAsync(files.At("summary.json")));
        Assert.True(JsonElement.DeepEquals(execution.Result(), written), $"{execution.Result()} is not {written}");
        Assert.Equal(5, written.Number("lines"));
        Assert.Equal(1115.0, written.GetProperty("total").GetDouble());
        Assert.Equal(
            [("east", 1000.0), ("north", 15.0), ("south", 100.0)],
            written.GetProperty("regions").EnumerateArray().Select(region => (region.Text("region"), region.GetProperty("total").GetDouble())));
        Assert.Equal([1000.0, 99.25], written.GetProperty("largest").EnumerateArray().Select(line => line.GetProperty("amount").GetDouble()));
    }

    [Fact]
    public async Task A_broken_line_fails_the_job_by_name_and_leaves_the_old_summary()
    {
        using var files = new TempFolder();
        await File.WriteAllTextAsync(files.At("sales.csv"), Sales + "\n2026-01-05,west");
        await File.WriteAllTextAsync(files.At("summary.json"), "old");
        await using var site = new ServerSite(("SYMBIONT_FILE_ROOTS", files.Path), ("SYMBIONT_EXEC_ALLOW", "sort"));
        var server = await site.Start();
        var agent = await server.Api.CreateSample("csv-summary");

        var execution = await server.Api.Run(agent, new { input = files.At("sales.csv"), output = files.At("summary.json") });

        Assert.Equal("failed", execution.Text("status"));
        Assert.Equal("BAD_LINE", execution.GetProperty("error").Text("code"));
        Assert.Equal("old", await File.ReadAllTextAsync(files.At("summary.json")));
    }

    [Fact]
    public async Task Without_the_settings_the_refusal_says_which_one_would_allow_it()
    {
        using var files = new TempFolder();
        await File.WriteAllTextAsync(files.At("sales.csv"), Sales);
        await using var site = new ServerSite(("SYMBIONT_FILE_ROOTS", files.Path));
        var server = await site.Start();
        var agent = await server.Api.CreateSample("csv-summary");

        var execution = await server.Api.Run(agent, new { input = files.At("sales.csv"), output = files.At("summary.json") });

        Assert.Contains("SYMBIONT_EXEC_ALLOW", execution.GetProperty("error").Text("message"), StringComparison.Ordinal);
        Assert.False(File.Exists(files.At("summary.json")));
    }
}
