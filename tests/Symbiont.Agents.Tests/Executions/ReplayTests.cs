using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Symbiont.Agents.Actions;
using Symbiont.Agents.Running;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Engine.Storage;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Executions;

public sealed class ReplayTests
{
    [Theory, EachStore]
    public async Task Recorded_values_are_the_same_in_every_process(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent("let all = [now(), uuid(), random(), random(1, 6)];\nsleep(1h);\nreturn all;")));
        await host.Reaches(execution, ExecutionStatus.Waiting);
        var recorded = (await host.Show(execution)).Steps.Take(4).Select(step => step.Result!.Value.GetRawText()).ToList();

        await host.Crash();
        host.Clock.Advance(TimeSpan.FromMinutes(30));
        await host.Restart();
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal($"[{string.Join(',', recorded)}]", (await host.End(execution)).Result!.Value.GetRawText());
    }

    [Theory, EachStore]
    public async Task An_interrupted_call_is_made_again_with_the_same_key_and_the_attempt_counted(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        ledger.Before = (_, gone) => Task.Delay(Timeout.InfiniteTimeSpan, gone);
        ledger.Answer = _ => "answered";
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var execution = await host.Execute(await host.Create(Dsl.Agent($"return http.post(\"{ledger.Url()}\", 1).body;")));
        await Eventually.Holds(() => ledger.Entries.Count == 1, "the call is under way");

        ledger.Before = null;
        await host.Crash();

        var end = await host.End(execution);
        Assert.Equal("answered", end.Result!.Value.GetString());
        Assert.Equal(2, Assert.Single(end.Steps).Attempts);
        Assert.Equal([$"{execution}:1", $"{execution}:1"], ledger.Entries.Select(entry => entry.Key));
    }

    [Theory, EachStore]
    public async Task A_finished_call_is_never_made_again(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var execution = await host.Execute(await host.Create(Dsl.Agent($"let first = http.get(\"{ledger.Url()}\").body;\nsleep(1h);\nreturn first;")));
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Crash();
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("1", (await host.End(execution)).Result!.Value.GetString());
        Assert.Single(ledger.Entries);
    }

    [Theory, EachStore]
    public async Task A_call_that_must_not_be_repeated_raises_ActionInterrupted_instead(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        ledger.Before = (_, gone) => Task.Delay(Timeout.InfiniteTimeSpan, gone);
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var execution = await host.Execute(await host.Create(Dsl.Agent(
            $"try {{ http.post(\"{ledger.Url()}\", 1, on_crash: \"fail\"); }} catch (ActionInterrupted e) {{ return e.code; }}")));
        await Eventually.Holds(() => ledger.Entries.Count == 1, "the call is under way");

        ledger.Before = null;
        await host.Crash();

        var end = await host.End(execution);
        Assert.Equal("ACTION_INTERRUPTED", end.Result!.Value.GetString());
        Assert.Equal(("failed", "ACTION_INTERRUPTED"), (Assert.Single(end.Steps).Status, end.Steps[0].Error!.Code));
        Assert.Single(ledger.Entries);
    }

    [Theory]
    [EachStore("http.get", 2, 1)]
    [EachStore("log", 9, 1)]
    [EachStore("log", 2, 2)]
    public async Task An_execution_whose_journal_says_otherwise_ends_and_acts_no_more(StoreKind kind, string action, int line, int column)
    {
        await using var ledger = await Ledger.Start();
        await using var host = await TestHost.Start(kind, settings => (settings.AllowHosts, settings.Agents.MaxParked) = (ledger.Host, 0));
        var execution = await host.Execute(await host.Create(Dsl.Agent($"log(\"a\");\nsleep(1h);\ntry {{ http.get(\"{ledger.Url()}\"); }} catch (e) {{ }}")));
        await host.Reaches(execution, ExecutionStatus.Waiting);
        var written = (await host.Store.Read(GrainId.Of<IExecutionGrain>(execution), Journal.Feed))[0].Read<JournalRow>();

        await Forge(host, execution, written with { Action = action, Line = line, Column = column });
        host.Clock.Advance(TimeSpan.FromHours(1));

        var end = await host.End(execution);
        Assert.Equal((ExecutionStatus.Failed, "REPLAY_DIVERGED", 2), (end.Status, end.Error!.Code, end.Error.Line));
        Assert.Empty(ledger.Entries);
    }

    [Theory, EachStore]
    public async Task Other_arguments_diverge_too(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Agents.MaxParked = 0);
        var execution = await host.Execute(await host.Create(Dsl.Agent("log(\"a\");\nsleep(1h);")));
        await host.Reaches(execution, ExecutionStatus.Waiting);
        var written = (await host.Store.Read(GrainId.Of<IExecutionGrain>(execution), Journal.Feed))[0].Read<JournalRow>();

        await Forge(host, execution, written with { Arguments = "other" });
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("REPLAY_DIVERGED", (await host.End(execution)).Error!.Code);
    }

    [Theory, EachStore]
    public async Task A_full_journal_ends_the_execution_and_cannot_be_caught(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Agents.MaxJournalRows = 10);

        var end = await host.Run("try { for i in range(0, 100) { log(i); } } catch (e) { return 1; }");

        Assert.Equal((ExecutionStatus.Failed, "JOURNAL_LIMIT", 10), (end.Status, end.Error!.Code, end.Steps.Count));
    }

    [Theory, EachStore]
    public async Task A_failed_action_fails_the_same_way_again(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent(
            "let codes = [];\ntry { exec(\"nothing\"); } catch (e) { codes = codes + [e.code]; }\ntry { sleep(\"soon\"); } catch (e) { codes = codes + [e.code]; }\nsleep(1h);\nreturn codes;")));
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Crash();
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("""["EXEC_NOT_ALLOWED","INVALID_ARGUMENT"]""", (await host.End(execution)).Result!.Value.GetRawText());
    }

    [Theory, EachStore]
    public async Task What_fails_for_the_servers_own_reasons_is_tried_again_and_at_last_given_up(StoreKind kind)
    {
        var broken = new BrokenAction();
        await using var host = await TestHost.Start(kind, settings => settings.Services.AddSingleton<IHostAction>(broken));
        var execution = await host.Execute(await host.Create(Dsl.Agent("log(\"before\");\nbroken();")));

        await host.Until(async () => (await host.Show(execution)).CompletedAt is not null, "it is given up", TimeSpan.FromSeconds(5));

        var end = await host.Show(execution);
        Assert.Equal((ExecutionStatus.Failed, "INTERNAL_ERROR", 10), (end.Status, end.Error!.Code, broken.Attempts));
        Assert.DoesNotContain(BrokenAction.Reason, end.Error.Message);
    }

    /// <summary>Puts a line into the journal that its worker did not write.</summary>
    private static async Task Forge(TestHost host, string execution, JournalRow row)
    {
        var grain = GrainId.Of<IExecutionGrain>(execution);
        var forged = new GrainCommit(grain, (await host.Store.Load(grain))!.Version);
        forged.Appends.Add(new(Journal.Feed, 1, JsonSerializer.SerializeToUtf8Bytes(row, EngineJson.Options)));
        Assert.IsType<CommitOutcome.Committed>(await host.Store.Commit(forged));
    }
}
