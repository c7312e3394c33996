using Npgsql;
using Symbiont.Engine.Storage;
using Symbiont.Engine.Storage.Postgres;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests.Hosting;

/// <summary>A schema of its own on the tests' server, whose <c>engine_now()</c> is the test's time instead of the server's.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;

    private TestDatabase(string connectionString)
    {
        ConnectionString = connectionString;
        connection = new(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
    }

    public string ConnectionString { get; }

    public static async Task<TestDatabase> Make(TimeProvider clock)
    {
        var server = await PostgresServer.Shared;
        var database = new TestDatabase(await server.NewSchema());
        await using (var source = NpgsqlDataSource.Create(database.ConnectionString))
            await PostgresMigrations.Apply(source, SqlScripts.Of("postgres"), CancellationToken.None);
        await database.connection.OpenAsync();
        await database.Run("create table test_clock (now_at timestamptz not null); insert into test_clock values (now())");
        await database.Run("create or replace function engine_now() returns timestamptz language sql stable as 'select now_at from test_clock'");
        database.Set(clock.GetUtcNow());
        return database;
    }

    /// <summary>It is this time from now on.</summary>
    public void Set(DateTimeOffset now)
    {
        using var command = new NpgsqlCommand("update test_clock set now_at = $1", connection);
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now });
        command.ExecuteNonQuery();
    }

    /// <summary>Runs statements on a connection that no silo uses.</summary>
    public async Task Run(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Run($"drop schema {new NpgsqlConnectionStringBuilder(ConnectionString).SearchPath} cascade");
        await connection.DisposeAsync();
    }
}
