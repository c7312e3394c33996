using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Server.Tests.Schedules;

/// <summary><c>schedule</c> blocks of programs, as HTTP shows them.</summary>
[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class ProgramScheduleTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private HttpClient Client => fixture.Server.Client;

    /// <summary>A program with one schedule of this expression.</summary>
    public static string Program(string cron, string name = "nightly") => $$"""
        schedule {{name}} {
            cron: "{{cron}}"
        }

        agent a {
            with {
                return 1;
            }
        }
        """;

    /// <summary>The schedules of an agent once they are there, with everything about them.</summary>
    public static async Task<IReadOnlyList<JsonElement>> Of(HttpClient client, string agent, int count = 1)
    {
        IReadOnlyList<JsonElement> found = [];
        await Eventually.Holds(
            async () => (found = [.. (await client.GetAsync($"{ScheduleCalls.Path}?view=full").Ok()).EnumerateArray().Where(schedule => schedule.Text("agent_id") == agent)]).Count == count,
            $"agent {agent} has {count} schedules");
        return found;
    }

    [Fact]
    public async Task A_block_is_a_schedule_from_the_creation_on()
    {
        var agent = await Client.Create(Program("0 0 3 1 1 *"));

        var schedule = Assert.Single(await Of(Client, agent));

        Assert.Equal(("nightly", "0 0 3 1 1 *", "active", true), (schedule.Text("name"), schedule.Text("cron_expression"), schedule.Text("status"), schedule.GetProperty("program").GetBoolean()));
        Assert.Equal("scheduled", (await Client.GetAsync($"/api/v1/agents/{agent}").Ok()).Text("execution_mode"));
        Assert.EndsWith("-01-01T03:00:00Z", schedule.Text("next_run"), StringComparison.Ordinal);
        await Client.Do(schedule.Text("job_id"), "trigger").Ok();
        Assert.Equal("completed", Assert.Single(await Client.UntilEnded(schedule.Text("job_id"), 1)).Text("status"));
    }

    [Fact]
    public async Task A_new_program_changes_the_schedule_and_one_without_the_block_removes_it()
    {
        var agent = await Client.Create(Program("0 0 3 1 1 *"));
        var before = Assert.Single(await Of(Client, agent));

        await Update(agent, Program("0 30 4 1 1 *"));
        await Eventually.Holds(async () => (await Of(Client, agent))[0].Text("cron_expression") == "0 30 4 1 1 *", "the expression is the new one");
        var after = Assert.Single(await Of(Client, agent));
        Assert.Equal(before.Text("job_id"), after.Text("job_id"));

        await Update(agent, Program("0 30 4 1 1 *", name: "weekly"));
        await Eventually.Holds(async () => (await Of(Client, agent)) is [var only] && only.Text("name") == "weekly", "the block of another name is another schedule");
        await Client.GetAsync($"{ScheduleCalls.Path}/{before.Text("job_id")}").Refused(404, "SCHEDULE_NOT_FOUND");

        await Update(agent, Programs.Hello);
        await Of(Client, agent, count: 0);
    }

    [Fact]
    public async Task A_deleted_agent_s_block_is_gone()
    {
        var agent = await Client.Create(Program("0 0 3 1 1 *"));
        await Of(Client, agent);

        await Client.DeleteAsync($"/api/v1/agents/{agent}").Ok();

        await Of(Client, agent, count: 0);
    }

    [Fact]
    public async Task Only_the_program_changes_and_removes_it_and_all_else_works()
    {
        var schedule = await ScheduleSituations.OfProgram(fixture.Server);

        await Client.PutAsync($"{ScheduleCalls.Path}/{schedule}", Answers.Json("""{"name":"mine"}""")).Refused(409, "SCHEDULE_OF_PROGRAM");
        await Client.DeleteAsync($"{ScheduleCalls.Path}/{schedule}").Refused(409, "SCHEDULE_OF_PROGRAM");

        foreach (var action in new[] { "pause", "resume", "trigger", "skip-next" })
            await Client.Do(schedule, action).Ok();
    }

    [Theory]
    [InlineData("0 3 * * *")]
    [InlineData("61 0 3 * * *")]
    [InlineData("0 0 0 30 2 *")]
    public async Task A_block_that_cannot_be_refuses_the_program_with_its_line(string cron)
    {
        var refused = await Client.PostAsync("/api/v1/agents", Calls.NewAgent(Program(cron))).Refused(400, "INVALID_DSL");
        Assert.InRange(refused.GetProperty("details").GetProperty("errors")[0].GetProperty("line").GetInt32(), 1, 2);
    }

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task A_restart_of_the_server_doubles_nothing()
    {
        var first = await TestServer.Start();
        var agent = await first.Client.Create(Program(ScheduleCalls.EverySecond));
        var before = Assert.Single(await Of(first.Client, agent));
        await first.Client.UntilEnded(before.Text("job_id"), 1);

        await using var second = await first.Restart();

        var after = Assert.Single(await Of(second.Client, agent));
        Assert.Equal(before.Text("job_id"), after.Text("job_id"));
        await second.Client.UntilEnded(after.Text("job_id"), (await second.Client.Runs(after.Text("job_id"))).Count + 2);
        var occurrences = (await second.Client.Runs(after.Text("job_id"))).Select(run => run.Text("scheduled_at")).ToList();
        Assert.Equal(occurrences.Distinct(), occurrences);
    }

    private async Task Update(string agent, string program) =>
        await Client.PutAsync($"/api/v1/agents/{agent}", Answers.Json(JsonSerializer.Serialize(new { dsl = program }))).Ok();
}
