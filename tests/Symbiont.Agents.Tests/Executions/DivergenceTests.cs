using System.Text.Json;
using Symbiont.Agents.Running;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Language.Interpretation;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Executions;

/// <summary>A journal that is not what its program wrote ends the execution, and nothing more leaves the server.</summary>
public sealed class DivergenceTests
{
    private const string Log = "1";
    private const string Call = "2";
    private const string InBranch = "3/0/1";
    private const string InOtherBranch = "3/1/1";

    [Theory]
    [EachStore("an action of another name")]
    [EachStore("another line")]
    [EachStore("another column")]
    [EachStore("other arguments")]
    [EachStore("other arguments in a branch")]
    [EachStore("an action is missing")]
    [EachStore("a call is missing")]
    [EachStore("the result of a call is missing")]
    [EachStore("a branch is missing")]
    [EachStore("an action too many at the end")]
    [EachStore("an action too many in a branch")]
    [EachStore("a branch too many")]
    [EachStore("a form too many")]
    [EachStore("two results of one call")]
    [EachStore("a result of nothing")]
    [OnPostgres("other arguments")]
    [OnPostgres("the result of a call is missing")]
    [OnPostgres("an action too many in a branch")]
    public async Task A_journal_that_was_tampered_with_ends_the_execution_and_it_acts_no_more(StoreKind kind, string change)
    {
        await using var ledger = await Ledger.Start();
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var execution = await Parked(host, ledger);
        var before = ledger.Entries.Count;

        host.Store.Shows = rows => Changed(rows, change);
        host.Clock.Advance(TimeSpan.FromHours(1));

        var end = await host.End(execution);
        host.Store.Shows = null;
        Assert.True((ExecutionStatus.Failed, "REPLAY_DIVERGED") == (end.Status, end.Error?.Code), $"{change}: {end.Status} {end.Error}");
        Assert.Equal(3, before);
        Assert.Equal(before, ledger.Entries.Count);
        Assert.DoesNotContain((await host.Show(execution)).Steps, step => step.Line >= 4 && step.Action != "sleep");
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_untouched_journal_goes_on(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var execution = await Parked(host, ledger);

        host.Store.Shows = rows => Changed(rows, "");
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(ExecutionStatus.Completed, (await host.End(execution)).Status);
        Assert.Equal(4, ledger.Entries.Count);
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_program_of_a_newer_language_waits_for_a_silo_that_knows_it(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var execution = await host.Execute(await host.Create(Dsl.Agent("sleep(1h); return 1;")));
        await host.Reaches(execution, ExecutionStatus.Waiting);
        await SetLanguage(host, execution, LanguageVersion.Newest + 1);
        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.Until(() => Task.FromResult(host.Log.Lines.Any(line => line.Contains("was written by a newer release", StringComparison.Ordinal))), "this silo says that it cannot");

        Assert.Equal(ExecutionStatus.Running, (await host.Show(execution)).Status);
        await host.Until(async () => host.Silo.RunningWork == 0 && (await host.Show(execution)).CompletedAt is null, "it leaves it alone");
        await SetLanguage(host, execution, LanguageVersion.Newest);

        await host.Until(async () => (await host.Show(execution)).CompletedAt is not null, "one that knows it goes on", TimeSpan.FromSeconds(1));
        Assert.Equal(1, (await host.Show(execution)).Result!.Value.GetInt32());
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_caught_error_is_told_in_the_same_words_after_a_crash(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Environment["SYMBIONT_SECRET_API_KEY"] = "correct-horse-battery");
        var agent = await host.Create(Dsl.Agent("""
            let key = vault://api/key;
            let told = [];
            try { http.get(key); } catch (e) { told = told + [e.message]; log(e.message); }
            try { exec("no-such-" + key); } catch (e) { told = told + [e.message]; log(e.message); }
            sleep(1h);
            return told;
            """));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await host.Crash();
        host.Clock.Advance(TimeSpan.FromHours(1));

        var end = await host.End(execution);
        Assert.True(end.Status == ExecutionStatus.Completed, $"{end.Error}");
        Assert.All(end.Result!.Value.EnumerateArray(), told => Assert.DoesNotContain("correct-horse", told.GetString(), StringComparison.Ordinal));
    }

    /// <summary>At rest in the middle, and gone from memory: what comes next is read from the journal.</summary>
    private static async Task<string> Parked(TestHost host, Ledger ledger)
    {
        var execution = await host.Execute(await host.Create(Dsl.Agent(
            $"log(\"a\"); http.post(\"{ledger.Url("/first")}\", 1);\n"
            + $"parallel([http.post(\"{ledger.Url("/left")}\", 1), http.post(\"{ledger.Url("/right")}\", 1)]);\n"
            + $"sleep(1h);\nhttp.post(\"{ledger.Url("/after")}\", 1);")));
        await host.Reaches(execution, ExecutionStatus.Waiting);
        await host.Restart();
        return execution;
    }

    private static IReadOnlyList<FeedRow> Changed(IReadOnlyList<FeedRow> rows, string change)
    {
        var journal = rows.Select(row => row.Read<JournalRow>()).ToList();
        // Only readers from the beginning are deceived; the others ask for what is new.
        if (journal.Find(row => row.Path == Log) is not { } spare)
            return rows;
        List<JournalRow> changed = change switch
        {
            "" => journal,
            "an action of another name" => [.. journal.Select(row => row.Path == Log ? row with { Action = "audit_log" } : row)],
            "another line" => [.. journal.Select(row => row.Path == Call && row.Action is not null ? row with { Line = 9 } : row)],
            "another column" => [.. journal.Select(row => row.Path == Call && row.Action is not null ? row with { Column = 99 } : row)],
            "other arguments" => [.. journal.Select(row => row.Path == Call && row.Action is not null ? row with { Arguments = spare.Arguments } : row)],
            "other arguments in a branch" => [.. journal.Select(row => row.Path == InBranch && row.Action is not null ? row with { Arguments = spare.Arguments } : row)],
            "an action is missing" => [.. journal.Where(row => row.Path != Log)],
            "a call is missing" => [.. journal.Where(row => row.Path != Call)],
            "the result of a call is missing" => [.. journal.Where(row => row.Path != Call || row.Kind != JournalKind.End)],
            "a branch is missing" => [.. journal.Where(row => row.Path != InOtherBranch)],
            "an action too many at the end" => [.. journal, spare with { Path = "9" }],
            "an action too many in a branch" => [.. journal, spare with { Path = "3/0/2" }],
            "a branch too many" => [.. journal, spare with { Path = "3/7/1" }],
            "a form too many" => [.. journal, spare with { Path = "2/0/1" }],
            "two results of one call" => [.. journal, journal.First(row => row.Path == Call && row.Kind == JournalKind.End) with { Value = "{}" }],
            "a result of nothing" => [.. journal.Where(row => row.Path != Call || row.Kind != JournalKind.Begin)],
            _ => throw new ArgumentException(change),
        };
        return [.. changed.Select((row, i) => rows[Math.Min(i, rows.Count - 1)] with { Payload = JsonSerializer.SerializeToUtf8Bytes(row, EngineJson.Options) })];
    }

    private static async Task SetLanguage(TestHost host, string execution, int language)
    {
        var grain = GrainId.Of<IExecutionGrain>(execution);
        await Eventually.Holds(
            async () =>
            {
                var stored = (await host.Store.Load(grain))!;
                var state = JsonSerializer.Deserialize<ExecutionState>(stored.State!.Json.Span, EngineJson.Options)!;
                var changed = new Engine.Storage.GrainCommit(grain, stored.Version)
                {
                    State = new(stored.State.Schema, JsonSerializer.SerializeToUtf8Bytes(state with { Program = state.Program with { Language = language } }, EngineJson.Options)),
                };
                return await host.Store.Commit(changed) is Engine.Storage.CommitOutcome.Committed;
            },
            "the language is another");
        await host.Restart();
    }
}
