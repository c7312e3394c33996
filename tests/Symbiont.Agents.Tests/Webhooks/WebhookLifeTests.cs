using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Webhooks;

/// <summary>Webhooks come, change and go with the program of their agent, in one commit with it.</summary>
public sealed class WebhookLifeTests
{
    [Theory, EachStore, OnPostgres]
    public async Task A_path_has_one_agent_and_who_comes_later_is_refused_and_leaves_nothing(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var first = await host.Create(Hooked.Program("/hooks/hook"));

        var refusal = await Refused.With("WEBHOOK_PATH_TAKEN", () => host.Create(Hooked.Program("hook"), "second"));

        Assert.Equal(ErrorKind.Conflict, refusal.Kind);
        Assert.Equal([first], await host.Agents.ListIds().ToListAsync());
        Assert.Null(await host.Agents.Find("second"));
        await host.Send("{}");
        Assert.Single(await host.Runs(first));
    }

    [Theory, EachStore, OnPostgres]
    public async Task Of_many_agents_that_want_a_path_at_once_one_gets_it(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var plain = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => host.Create(Dsl.Agent("return 1;"))));

        var answers = await Task.WhenAll(plain.Select(async agent => await Answer(() => host.Agent(agent).Update(new(Dsl: Hooked.Program()))))
            .Concat(plain.Select(async _ => await Answer(() => host.Create(Hooked.Program())))));

        Assert.Single(answers, "");
        Assert.Equal(19, answers.Count(answer => answer == "WEBHOOK_PATH_TAKEN"));
        Assert.Equal(WebhookStatus.Accepted, (await host.Send("{}")).Status);

        static async Task<string> Answer(Func<Task> call)
        {
            try
            {
                await call();
                return "";
            }
            catch (DomainException refusal)
            {
                return refusal.Code;
            }
        }
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_new_program_replaces_the_paths_of_the_old_one_and_sets_them_free(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create("webhook kept { path kept secret vault://hooks/key provider github }\n" + Hooked.Program("old"));

        await host.Agent(agent).Update(new(Dsl: "webhook kept { path kept secret vault://hooks/key provider hmac }\n" + Hooked.Program("new")));

        Assert.Equal(WebhookStatus.Refused, (await host.Send("1", "old")).Status);
        Assert.Equal(WebhookStatus.Accepted, (await host.Send("2", "new")).Status);
        Assert.Equal(WebhookStatus.Refused, (await host.Send("3", "kept")).Status);
        Assert.Equal(WebhookStatus.Accepted, (await host.Send("4", "kept", "hmac")).Status);
        Assert.Equal(2, (await host.Runs(agent)).Count);
        var heir = await host.Create(Hooked.Program("old"));
        Assert.Equal(WebhookStatus.Accepted, (await host.Send("5", "old")).Status);
        Assert.Single(await host.Runs(heir));
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_update_that_cannot_have_its_path_changes_nothing(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        await host.Create(Hooked.Program("taken"));
        var agent = await host.Create(Hooked.Program("mine"));

        await Refused.With("WEBHOOK_PATH_TAKEN", () => host.Agent(agent).Update(new(Dsl: Hooked.Program("taken"), Name: "renamed")));

        Assert.Equal(1, (await host.Agents.GetDetail(agent)).Version);
        Assert.Equal(WebhookStatus.Accepted, (await host.Send("{}", "mine")).Status);
        Assert.Single(await host.Runs(agent));
    }

    [Theory, EachStore, OnPostgres]
    public async Task Two_agents_can_exchange_their_paths_one_after_the_other(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var (a, b) = (await host.Create(Hooked.Program("a")), await host.Create(Hooked.Program("b")));

        await host.Agent(a).Update(new(Dsl: Hooked.Program("c")));
        await host.Agent(b).Update(new(Dsl: Hooked.Program("a")));
        await host.Agent(a).Update(new(Dsl: Hooked.Program("b")));
        await host.Send("1", "a");
        await host.Send("2", "b");

        Assert.Equal((WebhookStatus.Refused, 1, 1), ((await host.Send("3", "c")).Status, (await host.Runs(a)).Count, (await host.Runs(b)).Count));
        Assert.Equal("1", (await host.OnlyResult(b)).GetProperty("payload").GetRawText());
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_new_name_a_restart_and_a_crash_keep_them(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program());

        await host.Agent(agent).Update(new(Name: "renamed"));
        await host.Send("1", id: "d-1");
        await host.Restart();
        await host.Send("2", id: "d-2");
        await host.Crash();
        await host.Send("3", id: "d-3");
        await host.Send("1", id: "d-1");

        Assert.Equal(3, (await host.Runs(agent)).Count);
        await Refused.With("WEBHOOK_PATH_TAKEN", () => host.Create(Hooked.Program()));
    }

    [Theory, EachStore, OnPostgres]
    public async Task They_go_with_the_agent_at_once(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program(body: "sleep(1h);"));
        await host.Send("1");

        await host.Agent(agent).Delete();

        Assert.Equal(WebhookStatus.Refused, (await host.Send("2")).Status);
        var heir = await host.Create(Hooked.Program());
        Assert.Equal(WebhookStatus.Accepted, (await host.Send("1")).Status);
        Assert.Single(await host.Runs(heir));
    }

    [Theory, EachStore]
    public async Task Who_lets_go_of_a_path_while_a_delivery_is_on_its_way_does_not_get_it(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var agent = await host.Create(Hooked.Program());
        await host.Agent(agent).Update(new(Dsl: Dsl.Agent("return 1;")));

        await Refused.With("WEBHOOK_NOT_FOUND", () => host.Silo.GetGrain<IAgentInside>(agent).Deliver(new("hook", "push", null, default, new Dictionary<string, string>())));
    }

    [Theory, EachStore]
    public async Task An_agent_that_nothing_started_is_started_by_events_once_its_program_has_a_webhook(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        var (plain, lasting) = (await host.Create(Dsl.Agent("return 1;")), await host.Create(Dsl.Agent("return 1;"), mode: "persistent"));

        await host.Agent(plain).Update(new(Dsl: Hooked.Program("a")));
        await host.Agent(lasting).Update(new(Dsl: Hooked.Program("b")));

        Assert.Equal((ExecutionMode.EventDriven, ExecutionMode.Persistent), ((await host.Agents.GetDetail(plain)).ExecutionMode, (await host.Agents.GetDetail(lasting)).ExecutionMode));
    }

    [Theory, EachStore]
    public async Task A_program_that_is_run_once_has_nobody_to_keep_its_webhook(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);

        await Refused.With("BLOCK_NOT_WIRED", () => host.Get<IWorkflows>().Execute(new(Hooked.Program(), null, null, MayRunPrograms: true), TimeSpan.FromSeconds(10)));
    }

    [Theory]
    [EachStore("webhook w { secret vault://k }", 1, 1, "needs a path")]
    [EachStore("webhook w { path p }", 1, 1, "needs a secret")]
    [EachStore("webhook w { path \"/hooks/\" secret vault://k }", 1, 18, "a webhook's path has")]
    [EachStore("webhook w { path \"/hooks\" secret vault://k }", 1, 18, "a webhook's path has")]
    [EachStore("webhook w { path \"a b\" secret vault://k }", 1, 18, "a webhook's path has")]
    [EachStore("webhook w { path \"a/../b\" secret vault://k }", 1, 18, "a webhook's path has")]
    [EachStore("webhook w { path p provider gitlab secret vault://k }", 1, 29, "known are github, stripe, slack, hmac, bearer")]
    [EachStore("webhook w { path p path q secret vault://k }", 1, 20, "stands in this webhook already")]
    [EachStore("webhook w { path p provider github header \"X\" secret vault://k }", 1, 43, "has headers of its own")]
    [EachStore("webhook w { path p header \"X Y\" secret vault://k }", 1, 27, "the name of a header")]
    [EachStore("webhook w { path p events [] secret vault://k }", 1, 27, "names of events")]
    [EachStore("webhook w { path p secret vault://k filter { equals 1 } }", 1, 37, "needs a json_path")]
    [EachStore("webhook w { path p secret vault://k filter { json_path \"$..a\" } }", 1, 56, "the place of one value")]
    [EachStore("webhook w { path p secret vault://k filter { json_path \"$.a\" matches \"x\" } }", 1, 62, "is no condition")]
    [EachStore("webhook w { path p secret vault://k filter { json_path \"$.a\" equals 1 equals 2 } }", 1, 71, "stands in this filter already")]
    [EachStore("webhook w { path p secret vault://k filter = { json_path: \"$.a\" } }", 1, 37, "in braces behind it")]
    [EachStore("webhook v { path p secret vault://k }\nwebhook w { path \"/hooks/p\" secret vault://k }", 2, 1, "has the path /hooks/p already")]
    public async Task What_is_wrong_with_a_block_is_said_with_its_place(StoreKind kind, string block, int line, int column, string message)
    {
        await using var host = await Hooked.Start(kind);

        var refusal = Assert.IsType<InvalidException>(await Refused.With("INVALID_DSL", () => host.Create($"{block}\nagent main {{ with {{ return 1; }} }}")));

        var error = Assert.Single(refusal.Errors);
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task A_webhook_for_an_agent_that_does_not_run_here_cannot_be_carried_out(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);

        await Refused.With("BLOCK_NOT_WIRED", () => host.Create(Hooked.Program(more: "agent other") + "\nagent other { with { return 2; } }"));
        await host.Create(Hooked.Program(more: "agent other") + "\nagent other { with { return 2; } }", "other");
    }

    [Theory, EachStore]
    public async Task What_means_nothing_to_a_webhook_is_a_warning(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);

        var created = await host.Agent("0190c1d2-0000-7000-8000-000000000001").Create(new("a", Hooked.Program(more: "colour blue")));

        Assert.Contains("colour", Assert.Single(created.Warnings!).Message, StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task A_program_has_32_webhooks_at_most(StoreKind kind)
    {
        await using var host = await Hooked.Start(kind);
        string Program(int count) => string.Join('\n', Enumerable.Range(0, count).Select(i => $"webhook w{i} {{ path p{i} secret vault://hooks/key }}")) + "\nagent main { with { return 1; } }";

        await Refused.With("INVALID_DSL", () => host.Create(Program(33)));
        await host.Create(Program(32));
    }
}
