using System.Diagnostics;
using System.Globalization;
using Symbiont.Engine;
using Symbiont.Testing;

namespace Symbiont.Benchmarks.Engine;

/// <summary>The engine on a private PostgreSQL server with everything durable, beside what that server gives without it.</summary>
internal static class PostgresBenchmark
{
    public static async Task Run(TimeSpan time)
    {
        await using var server = await PostgresServer.Start(new Dictionary<string, string> { ["max_wal_size"] = "4GB", ["shared_buffers"] = "512MB" });
        Console.WriteLine($"\nengine, PostgreSQL, durable, {EngineBenchmark.Grains} grains");
        foreach (var callers in new[] { 1, 64, 512 })
        {
            var database = await server.NewSchema();
            // More clients than 64 only stand in each other's way, and the server has no room for 512 connections.
            var pgbench = await PostgresBaselines.PgBench(server, database, Math.Min(callers, 128), time / 2);
            var arrays = await PostgresBaselines.ArrayUpdates(database, callers, time / 2);
            var turns = await EngineBenchmark.Turns(new() { Database = database }, callers, time);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {callers,4} callers   turns {turns.Text}   pgbench {pgbench,8:N0}/s (ratio {turns.PerSecond / pgbench:N1})   bare array updates {arrays,8:N0}/s (ratio {turns.PerSecond / arrays:N2})"));
        }

        var reads = await EngineBenchmark.Reads(new() { Database = await server.NewSchema() }, 64, time / 2);
        Console.WriteLine($"       reads      {reads.Text}");
        await Costs(await server.NewSchema(), time);
        await HotGrain(await server.NewSchema(), time);
        await ReminderBenchmark.Run("PostgreSQL", new() { Database = await server.NewSchema() });
        await Idle(await server.NewSchema());
    }

    /// <summary>What one turn costs the server: transactions and bytes of its log of writes.</summary>
    private static async Task Costs(string database, TimeSpan time)
    {
        var (statements, bytes) = (await Transactions(database), await LogBytes(database));
        var turns = await EngineBenchmark.Turns(new() { Database = database }, 64, time / 2);
        // The second of warming up is in the server's figures, so they are a rate over all of it.
        var count = turns.PerSecond * (turns.Elapsed.TotalSeconds + 1);
        statements = await Transactions(database) - statements;
        bytes = await LogBytes(database) - bytes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"       cost       {statements / count:N3} transactions and {bytes / count:N0} bytes of log a turn at 64 callers"));
    }

    /// <summary>One grain called by 64 callers in one process, then by as many in each of three.</summary>
    private static async Task HotGrain(string database, TimeSpan time)
    {
        var alone = await Processes(1, database, time);
        var three = await Processes(3, database, time);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"       hot grain  {alone.Sum():N0}/s from one process, {three.Sum():N0}/s from three ({string.Join(" + ", three.Select(rate => rate.ToString("N0", CultureInfo.InvariantCulture)))}), ratio {three.Sum() / alone.Sum():N2}"));
    }

    private static Task<double[]> Processes(int count, string database, TimeSpan time) => Task.WhenAll(Enumerable.Range(0, count).Select(async _ =>
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Self, "hot-silo", "--seconds", ((int)time.TotalSeconds).ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            Environment = { ["SYMBIONT_BENCH_DATABASE"] = database },
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return double.Parse(output.Trim().Split('\n')[^1], CultureInfo.InvariantCulture);
    }));

    /// <summary>Overload on both stores.</summary>
    public static async Task Overload(TimeSpan time)
    {
        Console.WriteLine("\noverload: 512 callers, then 5,120");
        var folder = Directory.CreateTempSubdirectory("symbiont-bench-").FullName;
        await OverloadBenchmark.Run("SQLite", new() { DataFolder = folder }, time);
        Directory.Delete(folder, recursive: true);
        await using var server = await PostgresServer.Start(new Dictionary<string, string> { ["max_wal_size"] = "4GB", ["shared_buffers"] = "512MB" });
        await OverloadBenchmark.Run("PostgreSQL", new() { Database = await server.NewSchema() }, time);
    }

    /// <summary>The part of one of several processes that call the same grain.</summary>
    public static async Task HotSilo(TimeSpan time)
    {
        var options = new EngineOptions { Database = Environment.GetEnvironmentVariable("SYMBIONT_BENCH_DATABASE") };
        var rate = await EngineBenchmark.WithEngine(options, grains =>
        {
            var hot = grains.GetGrain<ICounterGrain>("hot");
            return Load.Run(64, time, (_, _) => hot.Add(1));
        });
        Console.WriteLine(rate.PerSecond.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>What comes before the arguments: under <c>dotnet</c> the program's file.</summary>
    private static string[] Self => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];

    private static async Task Idle(string database)
    {
        await EngineBenchmark.WithEngine(new() { Database = database }, async grains =>
        {
            await grains.GetGrain<ICounterGrain>("a").Add(1);
            var (statements, cpu) = (await Transactions(database), Environment.CpuUsage.TotalTime);
            await Task.Delay(TimeSpan.FromSeconds(10), TimeProvider.System);
            (statements, cpu) = (await Transactions(database) - statements, Environment.CpuUsage.TotalTime - cpu);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"       idle silo  {cpu.TotalMilliseconds / 10:N1} ms of CPU and {statements / 10.0:N1} transactions a second"));
            return 0;
        });
    }

    private static Task<long> Transactions(string database) =>
        PostgresBaselines.Ask<long>(database, "select xact_commit from pg_stat_database where datname = current_database()");

    private static async Task<double> LogBytes(string database) => (double)await PostgresBaselines.Ask<decimal>(database, "select pg_current_wal_insert_lsn() - '0/0'::pg_lsn");
}
