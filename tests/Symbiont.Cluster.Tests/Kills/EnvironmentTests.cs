namespace Symbiont.Cluster.Tests;

/// <summary>What a program computes and what its journal holds hangs on nothing that differs between machines.</summary>
public sealed class EnvironmentTests
{
    [Fact]
    public async Task Culture_time_zone_and_number_of_processors_change_neither_results_nor_digests()
    {
        var plain = await Run();

        foreach (var settings in new (string, string)[][]
        {
            [("TEST_CULTURE", "odd"), ("TZ", "Asia/Tehran"), ("DOTNET_PROCESSOR_COUNT", "1")],
            [("TEST_CULTURE", "odd"), ("TZ", "America/St_Johns"), ("DOTNET_PROCESSOR_COUNT", "8"), ("LC_ALL", "tr_TR.UTF-8")],
        })
        {
            var other = await Run(settings);
            Assert.Equal(plain.Result, other.Result);
            Assert.Equal(plain.Journal, other.Journal);
        }

        Assert.Equal(14, plain.Journal.Count);
    }

    /// <summary>The program with every value and builtin, in a process with these settings; its result, and of each action what replay compares.</summary>
    private static async Task<(string Result, IReadOnlyList<string> Journal)> Run(params (string, string)[] settings)
    {
        await using var site = new ServerSite(settings);
        var server = site.Launch(Checkout.Folder, [Checkout.HaltingServerBuild, "serve"], isHeld: true);
        await server.WhenReady();
        var agent = await server.Api.Create("every_value", File.ReadAllText(Checkout.At("tests/Symbiont.Agents.Tests/Recordings/values.symbi")));
        var ended = await server.Api.Run(agent);
        var rows = StoredEvents.Rows(site.DataFolder, "journal");
        return (ended.Result().GetRawText(), [.. rows.Select(row => $"{row.Text("path")} {row.Text("action")} {row.Number("line")} {row.Text("arguments")} {row.GetProperty("value")}")]);
    }
}
