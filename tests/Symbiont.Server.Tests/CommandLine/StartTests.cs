using System.Diagnostics;

namespace Symbiont.Server.Tests;

/// <summary>The executable itself: a start that cannot be is one sentence on standard error and exit code 1.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("symbiont-start-").FullName;

    [Theory]
    [InlineData("SYMBIONT_HTTP_ALLOW_HOSTS", "http://x/y", "SYMBIONT_HTTP_ALLOW_HOSTS")]
    [InlineData("SYMBIONT_EXEC_ALLOW", "bin/git", "SYMBIONT_EXEC_ALLOW: 'bin/git' must be")]
    [InlineData("SYMBIONT_FILE_ROOTS", "no/such/folder", "SYMBIONT_FILE_ROOTS")]
    [InlineData("SYMBIONT_MASTER_KEY", "short", "SYMBIONT_MASTER_KEY is no master key")]
    [InlineData("SYMBIONT_HISTORY_DAYS", "never", "SYMBIONT_HISTORY_DAYS is \"never\"")]
    public async Task A_wrong_setting_is_told_in_one_sentence(string name, string value, string sentence) => AssertToldOnce(sentence, await Serve((name, value)));

    [Fact]
    public async Task A_data_folder_in_use_is_told_in_one_sentence()
    {
        await using var server = await TestServer.Start();
        AssertToldOnce("Another process uses the data folder", await Serve(("SYMBIONT_DATA_DIR", server.DataFolder)));
    }

    [Fact]
    public async Task An_address_in_use_is_told_in_one_sentence()
    {
        await using var server = await TestServer.Start();
        var ended = await Serve(("SYMBIONT_URLS", server.Address.GetLeftPart(UriPartial.Authority)));

        // The engine had begun by then, and its lines say so; they go their own way there, and may come later.
        var others = Lines(ended.Errors).Where(line => !line.Contains(": Symbiont.Engine.", StringComparison.Ordinal));
        AssertToldOnce("SYMBIONT_URLS names an address that cannot be listened on", ended with { Errors = string.Join('\n', others) });
        Assert.DoesNotContain("Exception", ended.Errors);
    }

    [Fact]
    public async Task A_store_that_is_none_is_told_in_one_sentence()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "symbiont.db"), new string('x', 4096));
        AssertToldOnce("cannot be opened: SQLite error 26", await Serve());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void AssertToldOnce(string sentence, (int Code, string Output, string Errors) ended)
    {
        Assert.Equal((1, ""), (ended.Code, ended.Output));
        var line = Assert.Single(Lines(ended.Errors));
        Assert.Contains(sentence, line);
        Assert.DoesNotContain("Exception", line);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Runs the server's own process until it ends.</summary>
    private async Task<(int Code, string Output, string Errors)> Serve(params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SymbiontHost).Assembly.Location])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
            Environment =
            {
                ["API_AUTH_TOKEN"] = TestServer.Token,
                ["SYMBIONT_URLS"] = "http://127.0.0.1:0",
                ["SYMBIONT_DATA_DIR"] = folder,
            },
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(deadline.Token), process.StandardError.ReadToEndAsync(deadline.Token));
            await process.WaitForExitAsync(deadline.Token);
            return (process.ExitCode, await output, await errors);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
