namespace Symbiont.Cluster.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public async Task The_first_command_runs_a_sample_agent_from_the_checkout()
    {
        var command = File.ReadLines(Checkout.At("README.md")).First(line => line.StartsWith("dotnet run ", StringComparison.Ordinal)).Split(' ');
        Assert.Equal(["dotnet", "run", "-c", "Release", "--project", "src/Symbiont.Server", "--", "serve", "--run", "samples/hello.symbi"], command);
        await using var site = new ServerSite();

        // As it stands there, but for what this test was built as; nothing is built while other tests run.
        var server = site.Launch(Checkout.Folder, ["run", "--no-build", "-c", Checkout.Configuration, .. command[4..]]);
        await server.WhenReady();

        await server.Output.Line("agent hello ");
        await server.Output.Line("execution ");
        Assert.Equal(0, await server.Stop());
    }
}
