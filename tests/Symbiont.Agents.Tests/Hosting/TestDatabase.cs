using Npgsql;
using Symbiont.Engine.Storage;
using Symbiont.Engine.Storage.Postgres;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Hosting;

/// <summary>A schema of its own on the tests' server, whose <c>engine_now()</c> is the test's time instead of the server's.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly NpgsqlConnection connection;

    private TestDatabase(string connectionString)
    {
        ConnectionString = connectionString;
        connection = new(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
    }

    public string ConnectionString { get; }

    public static async Task<TestDatabase> Make(ManualClock clock)
    {
        var server = await PostgresServer.Shared;
        var database = new TestDatabase(await server.NewSchema());
        await using (var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false }))
            await PostgresMigrations.Apply(source, SqlScripts.Of("postgres"), CancellationToken.None);
        await database.connection.OpenAsync();
        // Whatever the server would forget of this time in a crash, the test would have to begin anew anyway.
        database.Run("set synchronous_commit = off");
        database.Run("create table test_clock (now_at timestamptz not null); insert into test_clock values (now())");
        database.Run("create or replace function engine_now() returns timestamptz language sql stable as 'select now_at from test_clock'");
        database.Set(clock.GetUtcNow());
        clock.Moved += database.Set;
        return database;
    }

    /// <summary>Gives up whoever is registered, as the others of a cluster do when they have heard nothing for a while.</summary>
    public void GiveUpAll() => Run("update silo set renewed_at = '-infinity'; select engine_give_up_dead(0)");

    public async ValueTask DisposeAsync()
    {
        Run($"drop schema {new NpgsqlConnectionStringBuilder(ConnectionString).SearchPath} cascade");
        await connection.DisposeAsync();
    }

    private void Set(DateTimeOffset now)
    {
        lock (gate)
        {
            using var command = new NpgsqlCommand("update test_clock set now_at = $1", connection);
            command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now });
            command.ExecuteNonQuery();
        }
    }

    private void Run(string sql)
    {
        lock (gate)
        {
            using var command = new NpgsqlCommand(sql, connection);
            command.ExecuteNonQuery();
        }
    }
}
