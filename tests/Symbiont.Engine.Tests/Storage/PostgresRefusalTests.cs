using Npgsql;
using Symbiont.Engine.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests;

/// <summary>Databases that a silo does not work with; it says why and writes nothing.</summary>
[Collection(ClusterCollection.Name)]
[Trait("promise", "2")]
public sealed class PostgresRefusalTests
{
    [PostgresFact]
    public async Task A_server_that_may_lose_what_it_has_confirmed_is_refused()
    {
        await using var server = await PostgresServer.Start(new Dictionary<string, string> { ["fsync"] = "off" });
        await using var cluster = await TestCluster.Make(server);

        var refused = await Assert.ThrowsAsync<StoreRefusedException>(() => cluster.Start());

        Assert.Equal("The PostgreSQL server runs with fsync=off: it may lose what it has confirmed. Set fsync=on in its configuration.", refused.Message);
        Assert.Equal(0L, await cluster.Value<long>("select count(*) from pg_tables where schemaname = current_schema()"));
    }

    [PostgresFact]
    public async Task A_newer_schema_is_refused_before_anything_is_written()
    {
        await using var cluster = await TestCluster.Make();
        var first = await cluster.Start();
        await first.DisposeAsync();
        await cluster.Run("insert into schema_migration (number) values (1000)");
        var before = await Written(cluster);

        var refused = await Assert.ThrowsAsync<NewerSchemaException>(() => cluster.Start());

        Assert.Contains("schema 1000", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await Written(cluster));
    }

    [PostgresFact]
    public async Task A_server_that_cannot_be_reached_is_named_in_a_sentence()
    {
        await using var proxy = TcpProxy.Start((await PostgresServer.Shared).Port);
        proxy.Cut();
        var nowhere = new NpgsqlConnectionStringBuilder((await PostgresServer.Shared).ConnectionString()) { Port = proxy.Port }.ConnectionString;

        var refused = await Assert.ThrowsAsync<StoreRefusedException>(() => ClusterSilo.Start("lonely", nowhere));

        Assert.StartsWith("The database cannot be reached as silo lonely: ", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("Check the address, the user and whether the server runs.", refused.Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_wrong_password_is_named_in_a_sentence_and_not_repeated()
    {
        var wrong = new NpgsqlConnectionStringBuilder((await PostgresServer.Shared).ConnectionString()) { Password = "not-the-password" }.ConnectionString;

        var refused = await Assert.ThrowsAsync<StoreRefusedException>(() => ClusterSilo.Start("stranger", wrong));

        Assert.Contains("password authentication failed", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("not-the-password", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>The rows of every table, which no write leaves as they were: each carries the number of its transaction.</summary>
    private static async Task<string> Written(TestCluster cluster) => await cluster.Value<string>(
        """
        select concat(
            (select string_agg(concat(m.xmin, m.xmax, m), ' ' order by m.number) from schema_migration m), (select string_agg(concat(i.xmin, i.xmax, i), ' ') from store_info i),
            (select string_agg(concat(s.xmin, s.xmax, s), ' ' order by s.id) from silo s), (select string_agg(concat(c.xmin, c.xmax, c), ' ' order by c.id) from commit_slot c))
        """);
}
