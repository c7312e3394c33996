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
        var execution = await server.Api.Execute(agent, new { folder = files.Path, rounds = 2, pause = "2s" });
        await server.Api.UntilStep(execution, "the first round is over", step => step.Is("sleep", "waiting"));

        await File.WriteAllTextAsync(files.At("late.txt"), "22");
        var ended = await server.Api.Ended(execution);

        Assert.Equal(["early.txt", "late.txt"], ended.Result().Texts("new_files"));
        Assert.Equal(2, ended.Steps().Count(step => step.Is("emit", "completed")));
        Assert.Contains(server.Errors.Lines, line => line.EndsWith("late.txt, 2 bytes", StringComparison.Ordinal));
    }

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
