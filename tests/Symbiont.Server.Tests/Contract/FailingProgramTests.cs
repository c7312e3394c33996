using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Server.Tests;

/// <summary>A program that fails is no failure of the call that starts it: execute answers 200, the execution tells code and line.</summary>
[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class FailingProgramTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private HttpClient Client => fixture.Server.Client;

    [Theory]
    [InlineData("agent a(who: String) {\n    with {\n        return who;\n    }\n}", "MISSING_PARAMETER", 1)]
    [InlineData("agent a {\n    with {\n        teleport(\"home\");\n    }\n}", "UNRESOLVED_ACTION", 3)]
    [InlineData("agent a {\n    with {\n        for i in range(0, 9000000000000000) { }\n    }\n}", "STEP_LIMIT", null)]
    [InlineData("agent a {\n    function f(n: int) {\n        return f(n + 1);\n    }\n    with {\n        return f(1);\n    }\n}", "RECURSION_LIMIT", 3)]
    [InlineData("agent a {\n    with {\n        return 1 / 0;\n    }\n}", "DIVISION_BY_ZERO", 3)]
    [InlineData("agent a {\n    with {\n        return [1][5];\n    }\n}", "INDEX_OUT_OF_RANGE", 3)]
    [InlineData("agent a {\n    with {\n        return nobody;\n    }\n}", "UNDEFINED_NAME", 3)]
    public async Task It_ends_failed_with_its_code_and_line(string program, string code, int? line)
    {
        var agent = await Client.Create(program);
        var started = await Client.PostAsync($"/api/v1/agents/{agent}/execute", null).Ok();
        Assert.Equal("execution_started", started.Text("status"));

        var ended = await Client.Ended(started.Text("execution_id"));

        Assert.Equal("failed", ended.Text("status"));
        var error = ended.GetProperty("error");
        Assert.Equal(["code", "message", "line", "column"], error.EnumerateObject().Select(member => member.Name));
        Assert.Equal(code, error.Text("code"));
        Assert.NotEqual("", error.Text("message"));
        Assert.Equal(JsonValueKind.Number, error.GetProperty("line").ValueKind);
        if (line is { } expected)
            Assert.Equal(expected, error.GetProperty("line").GetInt32());
        await Eventually.Holds(async () => (await Client.GetAsync($"/api/v1/agents/{agent}/status").Ok()).Text("state") == "failed", "the agent has heard of it");
    }

    [Fact]
    public async Task A_parameter_of_the_wrong_type_ends_it_too()
    {
        var execution = await Client.Execute(await Client.Create(Programs.Greeter), """{"parameters":{"who":7}}""");
        Assert.Equal("TYPE_MISMATCH", (await Client.Ended(execution)).GetProperty("error").Text("code"));
    }

    [Fact]
    public async Task A_time_out_is_an_end_of_its_own()
    {
        var execution = await Client.Execute(await Client.Create("agent a {\n    with timeout = \"1s\" {\n        sleep(10m);\n    }\n}"));
        var ended = await Client.Ended(execution);
        Assert.Equal(("timed_out", "TIMEOUT"), (ended.Text("status"), ended.GetProperty("error").Text("code")));
    }

    [Fact]
    public async Task Waiting_for_it_answers_200_with_the_error()
    {
        var agent = await Client.Create(Programs.Divider);
        var ended = await Client.PostAsync($"/api/v1/agents/{agent}/execute?wait=60s", null).Ok();
        Assert.Equal(["execution_id", "status", "error"], ended.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("failed", 3), (ended.Text("status"), ended.GetProperty("error").GetProperty("line").GetInt32()));
    }

    [Fact]
    public async Task The_agent_takes_the_next_execution()
    {
        var agent = await Client.Create("agent a(n: int) {\n    with {\n        return 10 / n;\n    }\n}");
        await Client.Ended(await Client.Execute(agent, """{"input":{"n":0}}"""));
        Assert.Equal(5, (await Client.Ended(await Client.Execute(agent, """{"input":{"n":2}}"""))).GetProperty("result").GetInt32());
    }
}
