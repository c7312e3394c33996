namespace Symbiont.Server.Tests.Schedules;

/// <summary>One key, one effect, one answer, of every call that makes a schedule or starts runs.</summary>
[Trait(HttpContract.Trait, HttpContract.Any)]
public sealed class ScheduleIdempotencyTests(ServerFixture fixture) : IClassFixture<ServerFixture>
{
    private const string Path = ScheduleCalls.Path;

    public static TheoryData<string> Calls => ["create", "trigger", "backfill", "skip-next", "requeue"];

    private HttpClient Client => fixture.Server.Client;

    [Theory, MemberData(nameof(Calls))]
    public async Task The_same_call_under_one_key_has_one_effect_and_one_answer(string call)
    {
        var (path, body, effects) = await Prepared(call);
        var key = Guid.NewGuid().ToString("N");

        var answers = new List<string>();
        foreach (var _ in Enumerable.Range(0, 3))
            answers.Add((await Client.PostOnce(path, key, Answers.Json(body)).Ok()).GetRawText());

        Assert.Single(answers.Distinct());
        Assert.Equal(1, await effects());
    }

    [Theory, MemberData(nameof(Calls))]
    public async Task Many_at_once_under_one_key_have_one_effect_and_one_answer(string call)
    {
        const int Callers = 8;
        var (path, body, effects) = await Prepared(call);
        var key = Guid.NewGuid().ToString("N");

        var answers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Client.PostOnce(path, key, Answers.Json(body)).Ok()));

        Assert.Single(answers.Select(answer => answer.GetRawText()).Distinct());
        Assert.Equal(1, await effects());
    }

    [Theory, MemberData(nameof(Calls))]
    public async Task Another_body_under_a_used_key_is_refused_and_has_no_effect(string call)
    {
        var (path, body, effects) = await Prepared(call);
        var key = Guid.NewGuid().ToString("N");
        await Client.PostOnce(path, key, Answers.Json(body)).Ok();

        await Client.PostOnce(path, key, Answers.Json(body + " ")).Refused(422, "IDEMPOTENCY_KEY_REUSED");

        Assert.Equal(1, await effects());
    }

    [Fact]
    public async Task A_refused_creation_leaves_its_key_free()
    {
        var (agent, key) = ("later-" + Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString("N"));
        await Client.PostOnce(Path, key, ScheduleCalls.New(agent)).Refused(404, "AGENT_NOT_FOUND");
        await Client.Create(Programs.Hello, agent);
        await Client.PostOnce(Path, key, ScheduleCalls.New(agent)).Ok();
    }

    [Fact, Trait(HttpContract.Needs, HttpContract.OwnServer)]
    public async Task A_key_outlives_a_restart()
    {
        var before = await TestServer.Start();
        var agent = await before.Client.Create(Programs.Hello);
        var body = await ScheduleCalls.New(agent).ReadAsStringAsync();
        var made = await before.Client.PostOnce(Path, "1", Answers.Json(body)).Ok();
        var trigger = $"{Path}/{made.Text("job_id")}/trigger";
        var triggered = await before.Client.PostOnce(trigger, "2", Answers.Json("{}")).Ok();

        await using var after = await before.Restart();

        Assert.Equal(made.GetRawText(), (await after.Client.PostOnce(Path, "1", Answers.Json(body)).Ok()).GetRawText());
        Assert.Equal(triggered.GetRawText(), (await after.Client.PostOnce(trigger, "2", Answers.Json("{}")).Ok()).GetRawText());
        Assert.Equal(1, (await after.Client.GetAsync(Path).Ok()).GetArrayLength());
        Assert.Equal(1, (await after.Client.Look(made.Text("job_id"))).GetProperty("run_count").GetInt32());
    }

    /// <summary>A call, and how often it has had its effect.</summary>
    private async Task<(string Path, string Body, Func<Task<long>> Effects)> Prepared(string call)
    {
        var server = fixture.Server;
        if (call == "create")
        {
            var agent = await AgentSituations.Made(server);
            return (Path, await ScheduleCalls.New(agent).ReadAsStringAsync(),
                async () => (await Client.GetAsync($"{Path}?view=full").Ok()).EnumerateArray().Count(made => made.Text("agent_id") == agent));
        }

        var schedule = call == "requeue" ? await ScheduleSituations.DeadLetter(server) : await Client.ScheduleOf(Programs.Hello, ("cron_expression", "0 0 * 1 1 *"));
        var path = $"{Path}/{schedule}/{call}";
        return call switch
        {
            "trigger" => (path, "{}", () => Count(schedule, "run_count")),
            "skip-next" => (path, "{}", () => Count(schedule, "skipped_count")),
            "requeue" => (path, "{}", async () =>
            {
                await Client.Until(schedule, "dead_letter");
                return await Count(schedule, "run_count") - 1;
            }
            ),
            _ => (path, """{"start":"2026-01-01T00:00:00Z","end":"2026-01-01T01:00:00Z"}""", async () => (await Client.UntilEnded(schedule, 1)).Count),
        };
    }

    private async Task<long> Count(string schedule, string field) => (await Client.LookFull(schedule)).GetProperty(field).GetInt64();
}
