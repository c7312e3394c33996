using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Symbiont.Engine.Storage;
using Symbiont.Engine.Storage.Postgres;
using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests;

/// <summary>
/// Tables of messages and work are empty most of the time, and then a burst comes. Plans made for the empty table live on, so none of
/// them may go through a whole table.
/// </summary>
[Collection(ClusterCollection.Name)]
public sealed class PostgresPlanTests
{
    private const string End = "this is the end of what is looked at";

    private static readonly string[] Tables = ["grain", "message", "work_item", "idempotency"];
    private static readonly StoredState State = new(1, "{}"u8.ToArray());

    [PostgresFact]
    public async Task No_statement_for_claims_and_commits_goes_through_a_whole_table_that_was_empty_when_it_was_planned()
    {
        var plans = await Plans();

        Assert.InRange(plans.Count, 20, int.MaxValue);
        var whole = plans.SelectMany(plan => Scans(plan.Plan).Where(scan => !IsNarrow(scan)).Select(scan => $"{Text(scan, "Node Type")} of {Text(scan, "Relation Name")}: {plan.Query}")).Distinct().ToList();
        Assert.True(whole.Count == 0, string.Join('\n', whole));
        // That the tables were read at all.
        Assert.Equal(Tables.Order(), plans.SelectMany(plan => Scans(plan.Plan)).Select(scan => Text(scan, "Relation Name")).Distinct().Order());
    }

    /// <summary>What the server says of everything that a silo did on a database whose empty tables had been looked at.</summary>
    private static async Task<List<(string Query, JsonElement Plan)>> Plans()
    {
        await using var server = await PostgresServer.Start(new Dictionary<string, string>
        {
            ["session_preload_libraries"] = "auto_explain",
            ["auto_explain.log_min_duration"] = "0",
            ["auto_explain.log_nested_statements"] = "on",
            ["auto_explain.log_format"] = "json",
            ["logging_collector"] = "on",
            ["log_destination"] = "jsonlog",
        });
        await using (var store = new PostgresStore(server.ConnectionString(), new("plans"), new() { Hints = false }, NullLogger<PostgresStore>.Instance))
        {
            await store.Open("plans", CancellationToken.None);
            await using var database = await Connect(server.ConnectionString());
            await Run(database, $"vacuum (analyze) {string.Join(", ", Tables)}");
            await Use(store);
        }

        await using var reader = await Connect(server.SuperuserConnectionString);
        await Run(reader, $"do $$ begin raise log '{End}'; end $$");
        var log = "";
        await Eventually.Holds(
            async () =>
            {
                await using var read = new NpgsqlCommand("select pg_read_file(pg_current_logfile('jsonlog'))", reader);
                log = (string)(await read.ExecuteScalarAsync())!;
                return log.Contains(End, StringComparison.Ordinal);
            },
            "the log is written");
        return [.. log.Split('\n').Where(line => line.StartsWith('{')).Select(Said).OfType<(string, JsonElement)>()];
    }

    private static async Task<NpgsqlConnection> Connect(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static async Task Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task Use(PostgresStore store)
    {
        var (one, other) = (GrainId.Of<IAccountGrain>("one"), GrainId.Of<IAccountGrain>("other"));
        var work = Guid.Parse("00000000-0000-7000-8000-000000000001");
        var first = new GrainCommit(one, 0) { State = State };
        first.Creates.Add(new(GrainId.Of<IAccountGrain>("made"), State, State));
        first.Messages.Add(new(other, "kind", 1, "{}"u8.ToArray()));
        first.Reminders.Add(new("soon", DateTimeOffset.UnixEpoch));
        first.Work.Add(new(work, "queue", 1, "{}"u8.ToArray(), DateTimeOffset.UnixEpoch));
        first.Answers.Add(new(new("scope", "key", "hash"), "{}"u8.ToArray()));
        Assert.IsType<CommitOutcome.Committed>(await store.Commit(first));

        var messages = await store.ClaimMessages(1_000);
        Assert.Equal(2, messages.Count);
        var items = await store.ClaimWork("queue", 1_000);
        Assert.Equal(work, Assert.Single(items).Id);

        var second = new GrainCommit(one, 1) { State = State };
        second.Taken.Add(messages[0].Seq);
        second.Taken.Add(messages[1].Seq);
        second.Reminders.Add(new("soon", DateTimeOffset.UnixEpoch));
        second.Fences.Add(items[0].Fence);
        second.EndedWork.Add(work);
        Assert.IsType<CommitOutcome.Committed>(await store.Commit(second));
        Assert.Equal(2, (await store.Load(one, 0))!.Version);
    }

    private static (string Query, JsonElement Plan)? Said(string line)
    {
        const string Begin = "plan:\n";
        using var said = JsonDocument.Parse(line);
        var message = said.RootElement.GetProperty("message").GetString()!;
        if (message.IndexOf(Begin, StringComparison.Ordinal) is var at && at < 0)
            return null;
        using var plan = JsonDocument.Parse(Encoding.UTF8.GetBytes(message[(at + Begin.Length)..]));
        return (plan.RootElement.GetProperty("Query Text").GetString()!, plan.RootElement.GetProperty("Plan").Clone());
    }

    private static IEnumerable<JsonElement> Scans(JsonElement node)
    {
        if (Text(node, "Node Type")!.EndsWith(" Scan", StringComparison.Ordinal) && Tables.Contains(Text(node, "Relation Name")))
            yield return node;
        if (!node.TryGetProperty("Plans", out var inner))
            yield break;
        foreach (var scan in inner.EnumerateArray().SelectMany(Scans))
            yield return scan;
    }

    /// <summary>By an index and a condition on it, or along the index in whose order a claim takes the first that are due: its limit ends it.</summary>
    private static bool IsNarrow(JsonElement scan) => scan.TryGetProperty("Index Cond", out _) || scan.TryGetProperty("Recheck Cond", out _) || scan.TryGetProperty("TID Cond", out _)
        || (Text(scan, "Index Name") == "message_pkey" && Text(scan, "Filter")?.Contains("due <= engine_now()", StringComparison.Ordinal) == true);

    private static string? Text(JsonElement node, string name) => node.TryGetProperty(name, out var text) ? text.GetString() : null;
}
