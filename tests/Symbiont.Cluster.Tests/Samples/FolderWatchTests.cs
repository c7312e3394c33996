using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

public sealed class FolderWatchTests
{
    [Fact]
    public async Task A_file_that_comes_while_it_watches_is_told_of()
    {
        using var files = new TempFolder();
        await using var site = new ServerSite(("SYMBIONT_FILE_ROOTS", files.Path));
        await File.WriteAllTextAsync(files.At("early.txt"), "1");
        Directory.CreateDirectory(files.At("folder"));
        var server = await site.Start();
        var agent = await server.Api.CreateSample("folder-watch");
        // More rounds than it will come to: however late the file comes, it watches.
        var execution = await server.Api.Execute(agent, new { folder = files.Path, rounds = 10_000, pause = "0.2s" });
        await Eventually.Holds(async () => await Looks(server.Api, execution) >= 1, "the first round is over");

        // Moved there, so that it is never seen without its two bytes.
        await File.WriteAllTextAsync(files.At("folder/late.txt"), "22");
        File.Move(files.At("folder/late.txt"), files.At("late.txt"));
        await server.Errors.Line("late.txt, 2 bytes");

        // What it has told of it does not tell again.
        var looks = await Looks(server.Api, execution);
        await Eventually.Holds(async () => await Looks(server.Api, execution) >= looks + 2, "it looks twice more");
        Assert.Equal(2, (await server.Api.Execution(execution)).Steps().Count(step => step.Is("emit", "completed")));
        Assert.Equal(
            ["early.txt, 1 bytes", "late.txt, 2 bytes"],
            server.Errors.Lines.Where(line => line.EndsWith(" bytes", StringComparison.Ordinal)).Select(line => line[(line.LastIndexOf(": ", StringComparison.Ordinal) + 2)..]));
    }

    /// <summary>So often it has looked and has nothing more to do but to wait.</summary>
    private static async Task<int> Looks(Api api, string execution) => (await api.Execution(execution)).Steps().Count(step => step.Text("action") == "sleep");

    [Fact]
    public async Task What_an_earlier_execution_has_told_of_is_not_told_again_even_by_another_process()
    {
        using var files = new TempFolder();
        await using var site = new ServerSite(("SYMBIONT_FILE_ROOTS", files.Path));
        await File.WriteAllTextAsync(files.At("old.txt"), "1");
        var first = await site.Start();
        var agent = await first.Api.CreateSample("folder-watch");
        var before = await first.Api.Run(agent, new { folder = files.Path, rounds = 1 });
        await first.Kill();
        await File.WriteAllTextAsync(files.At("new.txt"), "1");

        var second = await site.Start();
        var after = await second.Api.Run(agent, new { folder = files.Path, rounds = 1 });

        Assert.Equal(["old.txt"], before.Result().Texts("new_files"));
        Assert.Equal(["new.txt"], after.Result().Texts("new_files"));
        Assert.Equal(2, after.Result().Number("known_files"));
    }
}
