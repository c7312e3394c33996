using System.Text.Json;

namespace Symbiont.Cluster.Tests;

public sealed class HelloTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task The_first_command_runs_a_launch_and_reports_it()
    {
        await using var site = new ServerSite();
        var server = await site.Start("--run", SampleFiles.PathOf("hello"));

        var report = await Report(server);

        Assert.Equal(1, report.Number("flight"));
        Assert.Equal("refused", report.Text("telemetry"));
        Assert.Equal(["engine", "guidance", "weather"], report.Texts("checks").Select(check => check.Split(':')[0]));
        Assert.InRange(report.Number("worst_score"), 70, 100);
        Assert.Contains(server.Output.Lines, line => line.Contains(" http.get ", StringComparison.Ordinal) && line.Contains("denied", StringComparison.Ordinal));
        await server.Errors.Line("T minus 1", Patience);
    }

    [Fact]
    public async Task A_flight_that_was_killed_in_its_countdown_takes_off_before_the_next_one()
    {
        await using var site = new ServerSite();
        var first = await site.Start("--run", SampleFiles.PathOf("hello"));
        await first.Errors.Line("T minus 3", Patience);
        await first.Kill();

        var second = await site.Start("--run", SampleFiles.PathOf("hello"));

        Assert.Equal(2, (await Report(second)).Number("flight"));
        Assert.DoesNotContain(second.Errors.Lines, line => line.EndsWith("T minus 5", StringComparison.Ordinal) && line.Contains(Killed(first), StringComparison.Ordinal));
        var interrupted = await second.Api.Ended(Killed(first));
        Assert.Equal(1, interrupted.Result().Number("flight"));
    }

    private static string Killed(ServerProcess server) => server.Output.Find("execution ")!.Split(' ')[1];

    /// <summary>The result that <c>--run</c> prints when the program has ended.</summary>
    private static async Task<JsonElement> Report(ServerProcess server)
    {
        await server.Output.Line("result: ", Patience);
        await server.Output.Line("\"telemetry\"", Patience);
        var text = server.Output.Text;
        text = text[(text.IndexOf("result: ", StringComparison.Ordinal) + "result: ".Length)..];
        return JsonElement.Parse(text.TrimEnd().EndsWith('}') ? text : text + "}");
    }
}
