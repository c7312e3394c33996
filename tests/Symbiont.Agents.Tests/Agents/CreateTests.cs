using System.Text.Json;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Agents;

public sealed class CreateTests
{
    private const string Id = "0190c1d2-0000-7000-8000-000000000001";
    private const string Good = "agent main { with { return 1; } }";

    [Theory, EachStore]
    public async Task A_created_agent_is_listed_and_shown_as_it_was_given(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        var created = await host.Agent(Id).Create(new("billing.v1_a-b", Good, "persistent", JsonSerializer.SerializeToElement(new { team = "ops" })));

        Assert.Equal((Id, "created", true), (created.Id, created.Status, created.Warnings is null));
        Assert.Equal([Id], await host.Agents.ListIds().ToListAsync());
        var detail = await host.Agents.GetDetail(Id);
        Assert.Equal(("billing.v1_a-b", Good, ExecutionMode.Persistent, 1), (detail.Name, detail.Dsl, detail.ExecutionMode, detail.Version));
        Assert.Equal("""{"team":"ops"}""", detail.Metadata.GetRawText());
        Assert.Single(detail.Versions);
    }

    [Theory, EachStore]
    public async Task Create_runs_nothing(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        var agent = await host.Create(Good);

        Assert.Empty((await host.Agents.GetHistory(agent, 50)).History);
        Assert.Equal(("ready", ExecutionMode.Ephemeral), ((await host.Agents.GetStatus(agent)).State, (await host.Agents.GetDetail(agent)).ExecutionMode));
    }

    [Theory, EachStore]
    public async Task Every_broken_rule_of_a_request_is_named(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        var refusal = Assert.IsType<InvalidException>(await Refused.With("INVALID_REQUEST", () =>
            host.Agent(Id).Create(new(null, null, "sometimes", JsonSerializer.SerializeToElement(new[] { 1 })))));

        Assert.Equal(
            [("name", "missing_required_field"), ("dsl", "missing_required_field"), ("execution_mode", "unknown_value"), ("metadata", "invalid_type")],
            refusal.Errors.Select(error => (error.Field!, error.Reason)));
        await LeftNothing(host);
    }

    [Theory]
    [EachStore("")]
    [EachStore("two words")]
    [EachStore("größe")]
    [EachStore("line\n")]
    [EachStore("aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggghhhhhhhhhhiiiiiiiiiijjjjjjjjjjkkkkkkkkkkllllllllllmmmmmmmmm")]
    public async Task A_name_has_1_to_128_letters_digits_and_signs(StoreKind kind, string name)
    {
        await using var host = await TestHost.Start(kind);

        var refusal = Assert.IsType<InvalidException>(await Refused.With("INVALID_REQUEST", () => host.Agent(Id).Create(new(name, Good))));

        Assert.Equal("name", Assert.Single(refusal.Errors).Field);
        await LeftNothing(host);
    }

    [Theory, EachStore]
    public async Task A_program_with_errors_is_refused_with_each_of_them_and_its_place(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        var refusal = Assert.IsType<InvalidException>(await Refused.With("INVALID_DSL", () =>
            host.Agent(Id).Create(new("a", "agent one { with { let = 1; } }\nagent two { with {\n  return ); } }"))));

        Assert.Equal([(1, 24), (3, 10)], refusal.Errors.Select(error => (error.Line!.Value, error.Column!.Value)));
        Assert.All(refusal.Errors, error => Assert.Equal(("dsl", "invalid_dsl"), (error.Field, error.Reason)));
        await LeftNothing(host);
    }

    [Theory]
    [EachStore("NO_AGENT", "metadata { version = \"1\" }")]
    [EachStore("UNKNOWN_SANDBOX", "agent main { with sandbox = \"moon\" { return 1; } }")]
    public async Task A_program_that_nothing_can_run_is_refused_by_its_reason(StoreKind kind, string code, string program)
    {
        await using var host = await TestHost.Start(kind);

        await Refused.With(code, () => host.Agent(Id).Create(new("a", program)));

        await LeftNothing(host);
    }

    [Theory]
    [EachStore("schedule", "schedule daily { cron: \"0 0 9 * * *\" agent: \"main\" }")]
    [EachStore("channel", "channel support { platform: \"slack\" }")]
    [EachStore("memory", "memory notes { store markdown }")]
    public async Task A_block_that_nobody_carries_out_is_refused_with_its_name_and_line(StoreKind kind, string block, string declaration)
    {
        await using var host = await TestHost.Start(kind);

        var refusal = await Refused.With("BLOCK_NOT_WIRED", () => host.Agent(Id).Create(new("a", $"{Good}\n{declaration}")));

        var details = JsonSerializer.SerializeToElement(refusal.Details);
        Assert.Equal((block, 2), (details.GetProperty("Block").GetString(), details.GetProperty("Line").GetInt32()));
        await LeftNothing(host);
    }

    [Theory, EachStore]
    public async Task A_program_over_1_MiB_is_too_large(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        await Refused.With("PROGRAM_TOO_LARGE", () => host.Agent(Id).Create(new("a", Good + new string(' ', 1024 * 1024))));

        await LeftNothing(host);
    }

    [Theory, EachStore]
    public async Task Of_many_creates_with_one_name_one_wins_and_the_others_leave_nothing(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var ids = Enumerable.Range(0, 20).Select(i => $"0190c1d2-0000-7000-8000-0000000000{i:00}").ToList();

        var answers = await Task.WhenAll(ids.Select(async id =>
        {
            try
            {
                await host.Agent(id).Create(new("wanted", Good));
                return "created";
            }
            catch (DomainException refusal)
            {
                return refusal.Code;
            }
        }));

        Assert.Single(answers, "created");
        Assert.Equal(19, answers.Count(answer => answer == "AGENT_NAME_TAKEN"));
        Assert.Equal([ids[Array.IndexOf(answers, "created")]], await host.Agents.ListIds().ToListAsync());
    }

    [Theory, EachStore]
    public async Task What_is_allowed_and_probably_not_meant_is_a_warning_with_its_place(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        var created = await host.Agent(Id).Create(new("a", "agent main {\n  with colour = \"blue\" { return 1; } }"));

        var warning = Assert.Single(created.Warnings!);
        Assert.Equal((2, 8), (warning.Line, warning.Column));
        Assert.Contains("colour", warning.Message);
    }

    [Theory, EachStore]
    public async Task A_create_with_the_same_key_is_one_create(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var once = new CallOptions { Idempotency = new("POST agents", "k", "hash") };

        var first = await host.Agent(Id, once).Create(new("a", Good));
        var second = await host.Agent("0190c1d2-0000-7000-8000-000000000002", once).Create(new("a", Good));

        Assert.Equal(first.Id, second.Id);
        Assert.Equal([Id], await host.Agents.ListIds().ToListAsync());
    }

    private static async Task LeftNothing(TestHost host)
    {
        Assert.Empty(await host.Agents.ListIds().ToListAsync());
        await Refused.With("AGENT_NOT_FOUND", () => host.Agents.GetDetail(Id));
        // The name is free: nothing claimed it.
        Assert.Null(await host.Agents.Find("a"));
        await host.Create(Good, "a");
    }
}
