using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

public sealed class PostgresServerTests
{
    [PostgresFact]
    public async Task A_private_server_commits_as_durably_as_one_in_production()
    {
        var server = await PostgresServer.Shared;
        await using var database = NpgsqlDataSource.Create(await server.NewSchema());
        Assert.Equal("on", await Ask(database, "show fsync"));
        Assert.Equal("on", await Ask(database, "show synchronous_commit"));
        Assert.Equal("on", await Ask(database, "show full_page_writes"));
    }

    [PostgresFact]
    public async Task The_product_s_role_is_no_superuser() =>
        Assert.Equal("off", await Ask(NpgsqlDataSource.Create((await PostgresServer.Shared).ConnectionString()), "show is_superuser"));

    [PostgresFact]
    public async Task Settings_reach_the_server()
    {
        await using var server = await PostgresServer.Start(new Dictionary<string, string> { ["fsync"] = "off" });
        await using var database = NpgsqlDataSource.Create(server.ConnectionString());
        Assert.Equal("off", await Ask(database, "show fsync"));
    }

    [PostgresFact]
    public async Task A_server_that_cannot_start_says_why_and_leaves_nothing()
    {
        var stop = await Assert.ThrowsAsync<InvalidOperationException>(() => PostgresServer.Start(new Dictionary<string, string> { ["fsync"] = "perhaps" }));
        Assert.Contains("\"fsync\" requires a Boolean value", stop.Message);
        var folder = Regex.Match(stop.Message, "^PostgreSQL in (.+) ended instead of serving").Groups[1].Value;
        Assert.NotEmpty(folder);
        Assert.False(Directory.Exists(folder));
    }

    [PostgresFact]
    public async Task Schemas_do_not_see_each_other()
    {
        var server = await PostgresServer.Shared;
        await using var one = NpgsqlDataSource.Create(await server.NewSchema());
        await using var other = NpgsqlDataSource.Create(await server.NewSchema());
        await Do(one, "create table thing (id int)");
        Assert.Equal(PostgresErrorCodes.UndefinedTable, (await Assert.ThrowsAsync<PostgresException>(() => Do(other, "select * from thing"))).SqlState);
    }

    [PostgresFact]
    public async Task A_database_of_its_own_is_reached_by_its_address()
    {
        var server = await PostgresServer.Shared;
        var connection = await server.NewDatabase();
        var name = new NpgsqlConnectionStringBuilder(connection).Database;
        Assert.EndsWith($"@127.0.0.1:{server.Port}/{name}?sslmode=disable", PostgresServer.AddressOf(connection));
        await using var database = NpgsqlDataSource.Create(connection);
        Assert.Equal(name, await Ask(database, "select current_database()"));
    }

    [PostgresTheory, InlineData("restarted at once"), InlineData("killed"), InlineData("stopped")]
    public async Task Committed_rows_are_there_after_the_server_was(string what)
    {
        await using var server = await PostgresServer.Start();
        await using var database = NpgsqlDataSource.Create(server.ConnectionString());
        await Do(database, "create table thing (id int)");
        await using var open = await database.OpenConnectionAsync();
        await using var transaction = await open.BeginTransactionAsync();
        await new NpgsqlCommand("insert into thing values (1)", open).ExecuteNonQueryAsync();
        await Do(database, "insert into thing values (2)");

        switch (what)
        {
            case "killed":
                await server.KillHard();
                await server.StartAgain();
                break;
            case "stopped":
                await server.Stop();
                await server.StartAgain();
                break;
            default:
                await server.RestartHard();
                break;
        }

        await Assert.ThrowsAnyAsync<NpgsqlException>(() => transaction.CommitAsync());
        NpgsqlConnection.ClearAllPools();
        await using var after = NpgsqlDataSource.Create(server.ConnectionString());
        Assert.Equal("2", await Ask(after, "select string_agg(id::text, ',') from thing"));
    }

    [PostgresFact]
    public async Task A_disposed_server_leaves_no_folder()
    {
        var running = await PostgresServer.Start();
        await running.DisposeAsync();
        Assert.False(Directory.Exists(running.Folder));
        var stopped = await PostgresServer.Start();
        await stopped.Stop();
        await stopped.DisposeAsync();
        Assert.False(Directory.Exists(stopped.Folder));
    }

    [PostgresFact]
    public async Task The_server_and_its_folder_go_when_the_process_that_made_it_is_killed()
    {
        using var owner = Process.Start(new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [typeof(PostgresServer).Assembly.Location])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var connection = (await owner.StandardOutput.ReadLineAsync())!;
        var folder = (await owner.StandardOutput.ReadLineAsync())!;
        await using var database = NpgsqlDataSource.Create(connection);
        Assert.Equal("1", await Ask(database, "select '1'"));
        var server = ProcessIn(folder);

        owner.Kill();

        await Eventually.Holds(() => !Directory.Exists($"/proc/{server}"), "the server ends");
        await Eventually.Holds(() => !Directory.Exists(folder), "its folder is removed");
    }

    [PostgresFact]
    public async Task The_server_goes_when_the_shell_that_keeps_it_is_killed()
    {
        await using var server = await PostgresServer.Start();
        var id = ProcessIn(server.Folder);
        // The name in the second field may hold anything but a closing bracket after the last one; the parent is the second field after it.
        var parent = File.ReadAllText($"/proc/{id}/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        using var keeper = Process.GetProcessById(int.Parse(parent, CultureInfo.InvariantCulture));
        Assert.Equal("sh", keeper.ProcessName);

        keeper.Kill();

        await Eventually.Holds(() => !Directory.Exists($"/proc/{id}"), "the server ends");
    }

    private static int ProcessIn(string folder) => int.Parse(File.ReadLines(Path.Combine(folder, "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    private static async Task<string> Ask(NpgsqlDataSource database, string question)
    {
        await using var command = database.CreateCommand(question);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static async Task Do(NpgsqlDataSource database, string statement)
    {
        await using var command = database.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
