using Symbiont.Agents.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Executions;

public sealed class ParallelTests
{
    [Theory, EachStore, OnPostgres]
    public async Task Results_come_in_the_order_of_the_array_whatever_ends_first(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<string, TaskCompletionSource>();
        // Each call is answered once the one behind it has been: the last one ends first.
        ledger.Before = async (entry, gone) =>
        {
            var number = int.Parse(entry.Path[1..], System.Globalization.CultureInfo.InvariantCulture);
            if (number < 4)
                await seen.GetOrAdd($"/{number + 1}", _ => new()).Task.WaitAsync(gone);
            seen.GetOrAdd(entry.Path, _ => new()).SetResult();
        };
        ledger.Answer = entry => entry.Path;
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);

        var end = await host.Run($"return parallel(map(range(0, 5), i => http.get(\"{ledger.Url()}\" + string(i)).body));");

        Assert.Equal("""["/0","/1","/2","/3","/4"]""", end.Result!.Value.GetRawText());
    }

    [Theory, EachStore, OnPostgres]
    public async Task No_more_than_the_limit_are_under_way_and_all_are_done(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        var three = new TaskCompletionSource();
        ledger.Before = async (_, gone) =>
        {
            if (ledger.Entries.Count >= 3)
                three.TrySetResult();
            await three.Task.WaitAsync(gone);
        };
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);

        var end = await host.Run($"return parallel(map(range(0, 12), i => http.get(\"{ledger.Url("/")}\" + string(i)).ok), limit: 3).length;");

        Assert.Equal((12, 12, 3), (end.Result!.Value.GetInt32(), ledger.Entries.Count, ledger.Most));
    }

    [Theory, EachStore, OnPostgres]
    public async Task The_first_error_in_the_order_of_the_array_is_raised_after_all_have_ended(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(
            "try { parallel([fine(1h), bad(2h, \"late\"), bad(1s, \"early\"), fine(3h)]); } catch (e) { return [e.message, now()]; }",
            declarations: "function fine(time: Duration) { sleep(time); } function bad(time: Duration, text: String) { sleep(time); error(text); }"));
        var began = host.Clock.GetUtcNow();
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Until(async () => (await host.Show(execution)).CompletedAt is not null, "it ends", TimeSpan.FromMinutes(10));

        var result = (await host.Show(execution)).Result!.Value;
        Assert.Equal("late", result[0].GetString());
        Assert.True(result[1].GetDateTimeOffset() >= began.AddHours(3));
    }

    [Theory, EachStore, OnPostgres]
    public async Task With_settle_every_element_says_how_it_went(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        var end = await host.Run("let all = parallel([uuid().length, error(\"no\")], settle: true);\nreturn [all[0], all[1].ok, all[1].value, all[1].error.message];");

        Assert.Equal("""[{"ok":true,"value":36,"error":null},false,null,"no"]""", end.Result!.Value.GetRawText());
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_empty_array_gives_an_empty_array(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);

        Assert.Equal("[]", (await host.Run("return parallel([]);")).Result!.Value.GetRawText());
    }

    [Theory, EachStore, OnPostgres]
    public async Task Forms_stand_inside_each_other_and_steps_say_their_place(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(
            "return parallel([both(1), both(2)], limit: 1);",
            declarations: "function both(n: int) { return parallel([note(n), note(n * 10)]); } function note(n: int) { log(n); return n; }"));

        var end = await host.End(await host.Execute(agent));

        Assert.Equal("[[1,10],[2,20]]", end.Result!.Value.GetRawText());
        Assert.Equal(["1/0/1/0/1", "1/0/1/1/1", "1/1/1/0/1", "1/1/1/1/1"], end.Steps.Select(step => step.Path).Order());
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_denied_action_in_one_branch_leaves_the_others_alone(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent(
            "let all = parallel([tell(), draw()], settle: true);\nreturn [all[0].error.code, all[1].ok];",
            declarations: "policy quiet { deny: \"emit\" } function tell() { emit(\"x\", 1); } function draw() { return uuid(); }"));

        Assert.Equal("""["POLICY_DENIED",true]""", (await host.End(await host.Execute(agent))).Result!.Value.GetRawText());
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_crash_inside_repeats_only_what_was_under_way(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        ledger.Answer = entry => entry.Path;
        ledger.Before = (entry, gone) => entry.Path == "/slow" ? Task.Delay(Timeout.InfiniteTimeSpan, gone) : Task.CompletedTask;
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var agent = await host.Create(Dsl.Agent(
            "return parallel([call(\"fast\"), call(\"slow\"), call(\"other\")]);",
            declarations: $"function call(name: String) {{ return http.get(\"{ledger.Url()}\" + name).body; }}"));
        var execution = await host.Execute(agent);
        await Eventually.Holds(
            async () => (await host.Show(execution)).Steps.Count(step => step.Status == "completed") == 2 && ledger.Entries.Any(entry => entry.Path == "/slow"),
            "two have ended and one is under way");

        ledger.Before = null;
        await host.Crash();

        var end = await host.End(execution);
        Assert.Equal("""["/fast","/slow","/other"]""", end.Result!.Value.GetRawText());
        Assert.Equal(["/fast", "/other", "/slow", "/slow"], ledger.Entries.Select(entry => entry.Path).Order());
        Assert.Single(ledger.Entries.Where(entry => entry.Path == "/slow").Select(entry => entry.Key).Distinct());
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_form_whose_branches_all_wait_is_parked_though_others_have_ended(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent("return parallel([sleep(1h), uuid(), sleep(2h)]).length;")));

        await host.Reaches(execution, ExecutionStatus.Waiting);
        await Eventually.Holds(() => host.Silo.RunningWork == 0, "no work item runs");
        await host.Until(async () => (await host.Show(execution)).CompletedAt is not null, "it ends", TimeSpan.FromMinutes(10));

        Assert.Equal(3, (await host.Show(execution)).Result!.Value.GetInt32());
    }

    [Theory, EachStore, OnPostgres]
    public async Task Many_children_and_sleeps_in_one_form_all_come_home(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        await host.Create(Dsl.Agent("sleep(string(n % 3) + \"s\"); return n;", "concurrency = 20", parameters: "(n: int)"), "child");
        var agent = await host.Create(Dsl.Agent(
            "return parallel(map(range(0, 60), i => work(i)), limit: 20);",
            declarations: "function work(i: int) { if i % 2 == 0 { sleep(1s); } return delegate(\"child\", { n: i }); }"));
        var execution = await host.Execute(agent);

        await host.Until(async () => (await host.Show(execution)).CompletedAt is not null, "it ends", TimeSpan.FromMilliseconds(500));

        Assert.Equal(Enumerable.Range(0, 60), (await host.Show(execution)).Result!.Value.EnumerateArray().Select(n => n.GetInt32()));
    }
}
