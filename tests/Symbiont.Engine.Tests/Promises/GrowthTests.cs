using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;

namespace Symbiont.Engine.Tests.Promises;

[Trait("promise", "15")]
public sealed class GrowthTests
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(6);

    private static readonly string[] Tables = ["grain", "message", "work_item", "dead_letter", "feed_row", "keyed_row", "lookup_row", "claim", "body", "idempotency"];

    [Theory, EmbeddedStores, OnPostgres]
    public async Task Under_the_same_load_over_a_day_no_table_grows_beyond_what_is_to_be_kept(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind, options =>
        {
            options.Retention.Answers = options.Retention.DeadLetters = options.Retention.Forgotten = options.Retention.Feeds["history"] = Kept;
        });
        silo.Jobs.Does = (_, what) => what.StartsWith("bad", StringComparison.Ordinal) ? throw new OverdrawnException() : Task.CompletedTask;
        var sizes = new List<long[]>();
        for (var part = 0; part < 4; part++)
        {
            for (var hour = 0; hour < Kept.TotalHours; hour++)
                await Hour(silo, (part * (int)Kept.TotalHours) + hour);
            sizes.Add(await Rows(silo));
        }

        // The first hours fill what is kept; from then on as much goes as comes.
        foreach (var (table, place) in Tables.Select((table, place) => (table, place)))
            Assert.True(sizes[3][place] <= (sizes[2][place] * 1.1) + 2, $"{table} has {string.Join(", ", sizes.Select(part => part[place]))} rows after each quarter");
        Assert.True(sizes[3].Sum() > 20, "the load has left nothing: this test would see no growth");
    }

    /// <summary>An hour's work of every kind, for grains that come and go.</summary>
    private static async Task Hour(TestSilo silo, int hour)
    {
        var name = $"h{hour.ToString(CultureInfo.InvariantCulture)}";
        await silo.Account("steady", new() { Idempotency = new("hour", name, "b") }).Deposit(20);
        await silo.Account("steady").Withdraw(1);
        await silo.Account("steady").Remind("hourly", 60);
        await silo.Account("steady").Transfer("other", 1);
        await silo.Account("steady").Start(name);
        await silo.Account("steady").Start($"bad {name}");
        await silo.Account("steady").Transfer("other", 13);
        await silo.Account(name).Visit(name);
        await silo.Account(name).CleanUp(name);
        await silo.Account($"{name}-child").Close();
        silo.Advance(TimeSpan.FromMinutes(30));
        // The bad ones are given up after ten attempts, about four minutes.
        await silo.Until(
            async () => silo.Silo is { RunningWork: 0, HeldMessages: 0 } && !(await silo.Store.NextDue() <= silo.Clock.GetUtcNow() + TimeSpan.FromMinutes(2)),
            "the hour's work is done",
            TimeSpan.FromSeconds(20));
        await silo.Account($"{name}-other").Close();
        silo.Advance(TimeSpan.FromMinutes(30));
        while (await silo.Store.Sweep(silo.Options.Retention, 1000) >= 1000)
        {
        }
    }

    private static async Task<long[]> Rows(TestSilo silo)
    {
        if (silo.Kind == StoreKind.Memory)
        {
            var memory = silo.Memory;
            return [memory.Grains.Count, memory.Messages.Count, memory.Work.Count, memory.DeadLetters.Count, memory.Feeds.Count, memory.Rows.Values.Sum(space => space.Count),
                memory.Lookups.Values.Sum(list => list.Count), memory.Claims.Count, memory.Bodies.Count, memory.Answers.Count];
        }

        var counts = new List<long>();
        foreach (var table in Tables)
            counts.Add(silo.Kind == StoreKind.Sqlite ? Sqlite(silo, table) : await Postgres(silo, table));
        return [.. counts];
    }

    private static long Sqlite(TestSilo silo, string table)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(silo.Folder, "symbiont.db")};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select count(*) from {table}";
        return (long)command.ExecuteScalar()!;
    }

    private static async Task<long> Postgres(TestSilo silo, string table)
    {
        await using var connection = new NpgsqlConnection(silo.Database!.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"select count(*) from {table}", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
