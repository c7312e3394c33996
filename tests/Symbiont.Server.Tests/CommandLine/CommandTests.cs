using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server.Tests;

public sealed class CommandTests
{
    private static readonly DateTimeOffset Created = new(2024, 1, 15, 10, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task Version_prints_the_version()
    {
        using var output = new StringWriter();
        Assert.Equal(0, await Commands.Run(["version"], output, TextWriter.Null));
        Assert.Matches(@"^symbiont \d+\.\d+\.\d+\s*$", output.ToString());
    }

    [Fact]
    public async Task A_start_that_cannot_be_says_why_and_ends_with_1()
    {
        using var errors = new StringWriter();
        Assert.Equal(1, await Commands.Run(["serve", "--nonsense", "1"], TextWriter.Null, errors));
        Assert.StartsWith("There is no option --nonsense", errors.ToString());
    }

    [Fact]
    public async Task An_address_in_use_is_told_by_the_setting_s_name()
    {
        await using var server = await TestServer.Start();
        var folder = Path.Combine(Path.GetTempPath(), "symbiont-second-" + Path.GetRandomFileName());
        using var errors = new StringWriter();
        var url = server.Address.GetLeftPart(UriPartial.Authority);

        Assert.Equal(1, await Commands.Run(["--urls", url, "--data-dir", folder], TextWriter.Null, errors));

        Assert.StartsWith("SYMBIONT_URLS names an address that cannot be listened on", errors.ToString());
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Serve_is_the_default_and_http_api_is_accepted()
    {
        Assert.Equal("serve", CommandArguments.Parse([]).Command);
        Assert.Equal("serve", CommandArguments.Parse(["--http-api"]).Command);
        Assert.Equal("hello.dsl", CommandArguments.Parse(["serve", "--run", "hello.dsl"]).RunFile);
        Assert.Equal("x", CommandArguments.Parse(["--data-dir=x"]).Options["--data-dir"]);
    }

    [Fact]
    public void A_report_reads_like_a_story()
    {
        using var output = new StringWriter();
        var report = new RunReport(output);
        report.Created("hello", new AgentCreated("id-1", "created", [new(2, 3, "Never used.")]));
        report.Started("id-2");
        report.Ended(new(
            "id-2", "id-1", ExecutionStatus.Failed, "execute", null, null, new("DIVISION_BY_ZERO", "Division by zero.", 4, 1),
            Created, Created, 15, null,
            [new(1, "1", "log", 3, "completed", null, 1, Created, Created.AddMilliseconds(2), null, null)]));
        report.Refused(new InvalidException("INVALID_DSL", new FieldError("dsl", "syntax", "A brace is missing.", 7, 1)));

        Assert.Equal(
            [
                "agent hello (id-1) created", "  warning, line 2, column 3: Never used.", "execution id-2 started",
                "   1  log                  line 3     completed         2 ms", "failed in 15 ms", "DIVISION_BY_ZERO, line 4: Division by zero.",
                "not run: A brace is missing. (INVALID_DSL)", "  line 7, column 1: A brace is missing.",
            ],
            output.ToString().TrimEnd().Split(System.Environment.NewLine));
    }

    [Fact]
    public async Task Run_makes_the_agent_once_and_updates_it_the_next_time()
    {
        await using var server = await TestServer.Start();
        var file = Path.Combine(server.DataFolder, "hello.dsl");
        await File.WriteAllTextAsync(file, Programs.Hello);
        Assert.Contains("agent hello", await RunOnce(server, file));
        var changed = Programs.Hello.Replace("hello", "hello again", StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, changed);
        var second = await RunOnce(server, file);

        Assert.Contains("updated", second);
        Assert.Matches(@"completed in \d+ ms", second);
        Assert.Contains("result: \"hello again\"", second);
        var list = await server.Client.GetAsync("/api/v1/agents?view=full").Ok();
        Assert.Equal(changed, Assert.Single(list.EnumerateArray()).Text("dsl"));
    }

    private static async Task<string> RunOnce(TestServer server, string file)
    {
        using var output = new StringWriter();
        using var run = StartupRunServices.Make(server.Services, file, output);
        await run.StartAsync(CancellationToken.None);
        await run.ExecuteTask!;
        return output.ToString();
    }
}
