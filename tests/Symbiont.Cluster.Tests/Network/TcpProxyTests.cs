using System.Net.Sockets;
using Npgsql;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

public sealed class TcpProxyTests
{
    private const string Commit = "COMMIT";

    [PostgresFact]
    public async Task What_is_asked_and_answered_passes_unchanged()
    {
        await using var site = await ProxySite.Start();
        var bytes = new byte[5_000_000];
        Random.Shared.NextBytes(bytes);
        await using var command = new NpgsqlCommand("select $1::bytea, $2::text", site.Client) { Parameters = { new() { Value = bytes }, new() { Value = "ünï" } } };
        await using var reader = await command.ExecuteReaderAsync();
        Assert.True(await reader.ReadAsync());
        Assert.Equal(bytes, reader.GetFieldValue<byte[]>(0));
        Assert.Equal("ünï", reader.GetString(1));
    }

    [PostgresFact]
    public async Task A_client_that_asks_for_encryption_is_told_that_there_is_none()
    {
        await using var site = await ProxySite.Start();
        var asking = new NpgsqlConnectionStringBuilder(site.Address) { SslMode = SslMode.Prefer, GssEncryptionMode = GssEncryptionMode.Prefer, Pooling = false };
        await using var connection = new NpgsqlConnection(asking.ConnectionString);
        await connection.OpenAsync();
        Assert.Equal(1, await new NpgsqlCommand("select 1", connection).ExecuteScalarAsync());
    }

    [PostgresFact]
    public async Task Cut_breaks_what_is_open_and_refuses_what_is_new_until_healed()
    {
        await using var site = await ProxySite.Start();
        site.Proxy.Cut();
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => site.Run("select 1"));
        var refused = await Assert.ThrowsAnyAsync<NpgsqlException>(() => site.NewClient());
        Assert.Equal(SocketError.ConnectionRefused, Assert.IsType<SocketException>(refused.InnerException).SocketErrorCode);

        site.Proxy.Heal();

        await using var client = await site.NewClient();
        Assert.Equal(1, await new NpgsqlCommand("select 1", client).ExecuteScalarAsync());
        await Eventually.Holds(() => site.Proxy.Connections == 1, "only the new connection is left");
    }

    [PostgresFact]
    public async Task Slow_holds_everything_back_both_ways_until_healed()
    {
        await using var site = await ProxySite.Start();
        site.Proxy.Slow(TimeSpan.FromMilliseconds(150));
        var sent = TimeProvider.System.GetTimestamp();
        await site.Run("insert into thing values (1)");
        Assert.True(TimeProvider.System.GetElapsedTime(sent) >= TimeSpan.FromMilliseconds(290), "there and back it takes twice as long");
        Assert.Equal(1, await site.Count());

        site.Proxy.Slow(TimeSpan.FromHours(1));
        site.Proxy.Heal();
        await site.Run("insert into thing values (2)");
        Assert.Equal(2, await site.Count());
    }

    [PostgresFact]
    public async Task Freeze_holds_what_is_open_and_what_is_new_and_thaw_lets_it_go_on()
    {
        await using var site = await ProxySite.Start();
        site.Proxy.Freeze();
        var write = site.Run("insert into thing values (1)");
        var opened = site.NewClient();
        await Eventually.Holds(() => site.Proxy.Connections == 2, "the new connection is accepted");
        Assert.Equal(0, await site.Count());
        Assert.False(write.IsCompleted || opened.IsCompleted);

        site.Proxy.Thaw();

        await write;
        await (await opened).DisposeAsync();
        Assert.Equal(1, await site.Count());
    }

    [PostgresFact]
    public async Task Dropped_answers_leave_the_work_done_and_the_connection_open()
    {
        await using var site = await ProxySite.Start();
        site.Proxy.DropAnswers();
        var write = site.Run("insert into thing values (1)");
        await Eventually.Holds(async () => await site.Count() == 1, "the server has done it");
        await Eventually.Holds(() => site.Proxy.HasLostAnswers, "its answer is thrown away");
        Assert.False(write.IsCompleted);
        Assert.Equal(1, site.Proxy.Connections);

        site.Proxy.Heal();

        await Assert.ThrowsAnyAsync<NpgsqlException>(() => write);
    }

    [PostgresFact]
    public async Task A_commit_cut_before_its_answer_is_unclear_and_has_happened()
    {
        await using var site = await ProxySite.Start();
        var transaction = await site.Client.BeginTransactionAsync();
        await site.Run("insert into thing values (1)");
        using var fault = site.Proxy.CutBeforeAnswerOf(sql => sql.StartsWith(Commit, StringComparison.Ordinal));

        await Assert.ThrowsAnyAsync<NpgsqlException>(() => transaction.CommitAsync());

        await fault.Struck;
        Assert.Equal(1, await site.Count());
    }

    [PostgresFact]
    public async Task A_commit_cut_before_it_is_sent_is_unclear_and_has_not_happened()
    {
        await using var site = await ProxySite.Start();
        var transaction = await site.Client.BeginTransactionAsync();
        await site.Run("insert into thing values (1)");
        using var fault = site.Proxy.CutBeforeSending(sql => sql.StartsWith(Commit, StringComparison.Ordinal));

        await Assert.ThrowsAnyAsync<NpgsqlException>(() => transaction.CommitAsync());

        await fault.Struck;
        await site.WhenNobodyIsThrough();
        Assert.Equal(0, await site.Count());
    }

    [PostgresTheory, InlineData(true), InlineData(false)]
    public async Task A_prepared_statement_is_known_by_its_text_when_only_its_name_travels(bool sent)
    {
        await using var site = await ProxySite.Start();
        await using var insert = new NpgsqlCommand("insert into thing values ($1)", site.Client) { Parameters = { new() { Value = 1 } } };
        await insert.PrepareAsync();
        await insert.ExecuteNonQueryAsync();
        await using var other = new NpgsqlCommand("select count(*) from thing where id = $1", site.Client) { Parameters = { new() { Value = 1 } } };
        await other.PrepareAsync();
        Func<string, bool> meant = sql => sql.StartsWith("insert", StringComparison.Ordinal);
        using var fault = sent ? site.Proxy.CutBeforeAnswerOf(meant) : site.Proxy.CutBeforeSending(meant);
        Assert.Equal(1L, await other.ExecuteScalarAsync());
        Assert.False(fault.Struck.IsCompleted);

        await Assert.ThrowsAnyAsync<NpgsqlException>(() => insert.ExecuteNonQueryAsync());

        await site.WhenNobodyIsThrough();
        Assert.Equal(sent ? 2 : 1, await site.Count());
    }

    [PostgresFact]
    public async Task A_group_of_several_statements_is_cut_as_one()
    {
        await using var site = await ProxySite.Start();
        using var fault = site.Proxy.CutBeforeAnswerOf(sql => sql.Contains("(2)", StringComparison.Ordinal));
        await using var batch = new NpgsqlBatch(site.Client) { BatchCommands = { new("insert into thing values (1)"), new("insert into thing values (2)"), new("insert into thing values (3)") } };

        await Assert.ThrowsAnyAsync<NpgsqlException>(() => batch.ExecuteNonQueryAsync());

        Assert.Equal(3, await site.Count());
    }

    [PostgresFact]
    public async Task Answers_of_earlier_groups_arrive_before_the_cut()
    {
        await using var site = await ProxySite.Start();
        using var fault = site.Proxy.CutBeforeAnswerOf(sql => sql.Contains("(2)", StringComparison.Ordinal));
        await using var batch = new NpgsqlBatch(site.Client)
        {
            EnableErrorBarriers = true,
            BatchCommands = { new("insert into thing values (1) returning id"), new("insert into thing values (2) returning id") },
        };

        await using var reader = await batch.ExecuteReaderAsync();
        Assert.True(await reader.ReadAsync());
        Assert.Equal(1, reader.GetInt32(0));
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => reader.NextResultAsync());
        Assert.Equal(2, await site.Count());
    }

    [PostgresFact]
    public async Task A_held_sync_leaves_the_server_with_its_locks_waiting_for_the_client()
    {
        await using var site = await ProxySite.Start();
        await site.Run("insert into thing values (1)");
        using var fault = site.Proxy.HoldSync(sql => sql.StartsWith("update", StringComparison.Ordinal));
        var update = site.Run("update thing set id = 2");
        await fault.Struck;
        await Eventually.Holds(
            async () => await site.Ask($"select count(*) from pg_stat_activity where pid = {site.Client.ProcessID} and wait_event = 'ClientRead' and query like 'update%'") == 1,
            "the server has run the statement and waits for the client");
        Assert.Equal(1, await site.Ask("select count(*) from (select from thing) all_of_them"));
        Assert.Equal(0, await site.Ask("select count(*) from (select from thing for update skip locked) free"));
        Assert.False(update.IsCompleted);

        fault.Release();

        await update;
        Assert.Equal(1, await site.Ask("select count(*) from (select from thing for update skip locked) free"));
    }

    [PostgresFact]
    public async Task A_backend_terminated_while_its_sync_is_held_never_commits()
    {
        await using var site = await ProxySite.Start();
        using var fault = site.Proxy.HoldSync(sql => sql.StartsWith("insert", StringComparison.Ordinal));
        var insert = site.Run("insert into thing values (1)");
        await fault.Struck;
        Assert.Equal(1, await site.Ask($"select count(*) from (select pg_terminate_backend({site.Client.ProcessID})) t"));

        var broken = await Assert.ThrowsAnyAsync<NpgsqlException>(() => insert);

        Assert.Equal(PostgresErrorCodes.AdminShutdown, broken.SqlState);
        await site.WhenNobodyIsThrough();
        Assert.Equal(0, await site.Count());
    }

    [PostgresFact]
    public async Task A_held_commit_is_rolled_back_when_the_network_is_cut()
    {
        await using var site = await ProxySite.Start();
        var transaction = await site.Client.BeginTransactionAsync();
        await site.Run("insert into thing values (1)");
        using var fault = site.Proxy.HoldSync(sql => sql.StartsWith(Commit, StringComparison.Ordinal));
        var commit = transaction.CommitAsync();
        await fault.Struck;

        site.Proxy.Cut();

        await Assert.ThrowsAnyAsync<NpgsqlException>(() => commit);
        await site.WhenNobodyIsThrough();
        Assert.Equal(0, await site.Count());
    }

    [PostgresFact]
    public async Task A_disarmed_fault_does_not_strike()
    {
        await using var site = await ProxySite.Start();
        site.Proxy.CutBeforeSending(sql => sql.StartsWith("insert", StringComparison.Ordinal)).Dispose();
        await site.Run("insert into thing values (1)");
        Assert.Equal(1, await site.Count());
    }
}
