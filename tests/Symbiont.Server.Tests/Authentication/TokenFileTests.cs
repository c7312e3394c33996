using System.Net.Http.Headers;

namespace Symbiont.Server.Tests;

public sealed class TokenFileTests
{
    [Fact]
    public async Task Without_a_token_the_server_makes_one_that_only_its_user_reads()
    {
        await using var server = await TestServer.Start(("API_AUTH_TOKEN", ""));
        var path = Path.Combine(server.DataFolder, "api-token");
        var token = (await File.ReadAllTextAsync(path)).Trim();

        Assert.Equal(43, token.Length);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(server.DataFolder));
        }

        server.Stranger.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await server.Stranger.GetAsync("/api/v1/agents").Ok();
    }

    [Fact]
    public void The_made_token_is_kept_for_the_next_start()
    {
        var data = new DataOptions(Directory.CreateTempSubdirectory("symbiont-token-").FullName);
        Assert.Equal(TokenFile.ReadOrMake(data), TokenFile.ReadOrMake(data));
        Directory.Delete(data.Folder, recursive: true);
    }

    [Fact]
    public void An_empty_token_file_stops_the_start()
    {
        var data = new DataOptions(Directory.CreateTempSubdirectory("symbiont-token-").FullName);
        File.WriteAllText(TokenFile.PathIn(data), "\n");
        Assert.Contains("is empty", Assert.Throws<SettingsException>(() => TokenFile.ReadOrMake(data)).Message);
        Directory.Delete(data.Folder, recursive: true);
    }
}
