using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

public sealed class SharedFolderTests
{
    [Fact]
    public async Task A_second_process_on_the_same_folder_does_not_start_and_says_why()
    {
        await using var site = new ServerSite();
        var first = await site.Start();

        var second = site.Launch();
        var code = await second.Exit(TimeSpan.FromSeconds(60));

        Assert.NotEqual(0, code);
        var sentence = Assert.Single(second.Errors.Lines, line => line.Contains(site.DataFolder, StringComparison.Ordinal));
        Assert.Equal($"Another process uses the data folder {site.DataFolder}. Stop it, or give this one a folder of its own.", sentence);
        Assert.DoesNotContain("Exception", second.Errors.Text, StringComparison.Ordinal);
        await Eventually.Holds(first.IsReady, "the first is ready as before");
    }

    [Fact]
    public async Task A_folder_whose_server_was_killed_is_free_at_once()
    {
        await using var site = new ServerSite();
        var first = await site.Start();
        await first.Kill();

        // Returns when it is ready.
        await site.Start();
    }
}
