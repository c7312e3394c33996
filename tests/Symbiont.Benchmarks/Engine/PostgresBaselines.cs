using System.Diagnostics;
using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using Symbiont.Testing;

namespace Symbiont.Benchmarks.Engine;

/// <summary>What PostgreSQL gives without the engine, on the same server in the same run.</summary>
internal static class PostgresBaselines
{
    /// <summary>Updates a second of <c>pgbench</c>, each of one row in a transaction of its own.</summary>
    public static async Task<double> PgBench(PostgresServer server, string connectionString, int clients, TimeSpan time)
    {
        var of = new NpgsqlConnectionStringBuilder(connectionString);
        await Run(connectionString, "create table if not exists bench (id int primary key, version bigint not null, state text not null) with (fillfactor = 60)");
        await Run(connectionString, "truncate bench; insert into bench select i, 1, '{\"value\":123456}' from generate_series(0, 999) i; analyze bench");
        var script = Path.Combine(Path.GetTempPath(), $"symbiont-pgbench-{Environment.ProcessId}.sql");
        await File.WriteAllTextAsync(script, "\\set id random(0, 999)\nupdate bench set version = version + 1, state = '{\"value\":123457}' where id = :id;\n");
        var start = new ProcessStartInfo(PostgresServer.Program("pgbench"),
        [
            "-n", "-M", "prepared", "-c", Text(clients), "-j", "2", "-T", Text((int)Math.Max(2, time.TotalSeconds)), "-f", script,
            "-h", of.Host!, "-p", Text(server.Port), "-U", of.Username!, of.Database!,
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PGPASSWORD"] = of.Password, ["PGOPTIONS"] = $"-c search_path={of.SearchPath}" },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        File.Delete(script);
        var line = output.Split('\n').FirstOrDefault(line => line.StartsWith("tps = ", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"pgbench says nothing of its rate: {output}{await errors}");
        return double.Parse(line.Split(' ')[2], CultureInfo.InvariantCulture);
    }

    /// <summary>Updates a second of one connection that sends so many rows a transaction as arrays.</summary>
    public static async Task<double> ArrayUpdates(string connectionString, int rows, TimeSpan time)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var update = new NpgsqlCommand(
            "update bench b set version = b.version + 1, state = u.state from unnest($1::int[], $2::text[]) u(id, state) where b.id = u.id", connection);
        var ids = new NpgsqlParameter<int[]> { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Integer, TypedValue = [] };
        update.Parameters.Add(ids);
        update.Parameters.Add(new NpgsqlParameter<string[]>
        {
            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
            TypedValue = [.. Enumerable.Repeat("{\"value\":123457}", rows)],
        });
        var count = 0L;
        var next = 0;
        var started = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(started) < time)
        {
            ids.TypedValue = [.. Enumerable.Range(0, rows).Select(i => (next + i) % 1_000)];
            next = (next + rows) % 1_000;
            await update.ExecuteNonQueryAsync();
            count += rows;
        }

        return count / TimeProvider.System.GetElapsedTime(started).TotalSeconds;
    }

    public static async Task Run(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<T> Ask<T>(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
