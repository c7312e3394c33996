using Symbiont.Agents.Running;

namespace Symbiont.Agents.Tests.Executions;

/// <summary>When an execution may be parked: everything in it waits, and nothing that it waits for is here already.</summary>
public sealed class RunWaitsTests
{
    private readonly RunWaits waits = new();

    [Fact]
    public void It_is_quiet_once_every_branch_waits()
    {
        waits.Enter();
        waits.Enter();
        waits.Begin("1/0/1", null);
        Assert.False(waits.IsQuiet || waits.Quiet.IsCompleted);

        waits.Begin("1/1/1", null);

        Assert.True(waits.IsQuiet && waits.Quiet.IsCompleted);
    }

    [Fact]
    public void It_is_not_quiet_while_a_branch_that_was_let_go_has_not_gone_on_yet()
    {
        waits.Enter();
        waits.Enter();
        var first = waits.Begin("1/0/1", null);
        waits.Begin("1/1/1", null);

        waits.Look(path => path == "1/0/1");

        Assert.True(first.Arrived.Task.IsCompleted);
        Assert.False(waits.IsQuiet || waits.Quiet.IsCompleted);
        waits.End("1/0/1");
        Assert.False(waits.IsQuiet);
        waits.Begin("1/0/2", null);
        Assert.True(waits.IsQuiet && waits.Quiet.IsCompleted);
    }

    [Fact]
    public void A_look_that_finds_nothing_new_announces_the_quiet_again()
    {
        waits.Enter();
        waits.Begin("1", null);

        waits.Look(_ => false);

        Assert.True(waits.IsQuiet && waits.Quiet.IsCompleted);
    }

    [Fact]
    public void The_next_due_is_the_earliest_and_there_is_none_where_all_wait_for_others()
    {
        waits.Enter();
        waits.Enter();
        waits.Enter();
        waits.Begin("1/0/1", null);
        Assert.Null(waits.NextDue);

        waits.Begin("1/1/1", DateTimeOffset.UnixEpoch.AddHours(2));
        waits.Begin("1/2/1", DateTimeOffset.UnixEpoch.AddHours(1));

        Assert.Equal(DateTimeOffset.UnixEpoch.AddHours(1), waits.NextDue);
    }
}
