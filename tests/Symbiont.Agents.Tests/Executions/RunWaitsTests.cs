using Symbiont.Agents.Running;

namespace Symbiont.Agents.Tests.Executions;

/// <summary>When an execution may be parked: everything in it waits, and nothing that it waits for is here already.</summary>
public sealed class RunWaitsTests : IDisposable
{
    private readonly RunWaits waits = new(TimeProvider.System);

    public void Dispose() => waits.Dispose();

    [Fact]
    public void It_is_quiet_once_every_branch_waits()
    {
        waits.Enter();
        waits.Enter();
        waits.Begin("1/0/1", null, DateTimeOffset.UnixEpoch);
        Assert.False(waits.IsQuiet || waits.Quiet.IsCompleted);

        waits.Begin("1/1/1", null, DateTimeOffset.UnixEpoch);

        Assert.True(waits.IsQuiet && waits.Quiet.IsCompleted);
    }

    [Fact]
    public void It_is_not_quiet_while_a_branch_that_was_let_go_has_not_gone_on_yet()
    {
        waits.Enter();
        waits.Enter();
        var first = waits.Begin("1/0/1", null, DateTimeOffset.UnixEpoch);
        waits.Begin("1/1/1", null, DateTimeOffset.UnixEpoch);

        waits.Look(DateTimeOffset.UnixEpoch, path => path == "1/0/1");

        Assert.True(first.IsCompleted);
        Assert.False(waits.IsQuiet || waits.Quiet.IsCompleted);
        waits.Begin("1/0/2", null, DateTimeOffset.UnixEpoch);
        Assert.True(waits.IsQuiet && waits.Quiet.IsCompleted);
    }

    [Fact]
    public void A_look_that_finds_nothing_new_announces_the_quiet_again()
    {
        waits.Enter();
        waits.Begin("1", null, DateTimeOffset.UnixEpoch);

        waits.Look(DateTimeOffset.UnixEpoch, _ => false);

        Assert.True(waits.IsQuiet && waits.Quiet.IsCompleted);
    }

    [Fact]
    public void The_next_due_is_the_earliest_and_there_is_none_where_all_wait_for_others()
    {
        waits.Enter();
        waits.Enter();
        waits.Enter();
        waits.Begin("1/0/1", null, DateTimeOffset.UnixEpoch);
        Assert.Null(waits.NextDue);

        waits.Begin("1/1/1", DateTimeOffset.UnixEpoch.AddHours(2), DateTimeOffset.UnixEpoch);
        waits.Begin("1/2/1", DateTimeOffset.UnixEpoch.AddHours(1), DateTimeOffset.UnixEpoch);

        Assert.Equal(DateTimeOffset.UnixEpoch.AddHours(1), waits.NextDue);
    }
}
