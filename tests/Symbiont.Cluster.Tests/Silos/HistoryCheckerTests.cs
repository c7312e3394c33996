namespace Symbiont.Cluster.Tests;

/// <summary>A checker that finds nothing is worth nothing: each kind of broken promise, and what it says of it.</summary>
public sealed class HistoryCheckerTests
{
    private static readonly Operation[] History =
    [
        new(OperationKind.Add, "a", "1", null, Begun: 1) { Answered = 2, Place = 1 },
        new(OperationKind.Tell, "a", "2", "b", Begun: 3) { Answered = 4, Place = 2 },
        new(OperationKind.Read, "a", "", null, Begun: 5) { Answered = 6, Seen = ["1", "2"] },
        new(OperationKind.Tell, "a", "3", "b", Begun: 5) { Answered = 8, Place = 3 },
        new(OperationKind.Work, "a", "4", null, Begun: 7) { Answered = 9, Place = 4 },
        new(OperationKind.Remind, "a", "5", null, Begun: 7) { Answered = 10, Place = 5 },
        new(OperationKind.Add, "a", "unanswered", null, Begun: 9),
        new(OperationKind.Read, "a", "", null, Begun: 11) { Answered = 12, Seen = ["1", "2", "3", "4", "5"] },
    ];

    private static readonly string[] Added = ["1", "2", "3", "4", "5"];
    private static readonly string[] Done = ["4@one", "5@two"];
    private static readonly string[] Told = ["a 2", "a 3"];

    [Fact]
    public void Kept_promises_are_not_complained_of() => Assert.Empty(Check(Added, Done, Told));

    [Fact]
    public void An_unanswered_call_may_have_happened_or_not() => Assert.Empty(Check([.. Added, "unanswered"], Done, Told));

    [Fact]
    public void A_lost_token_is_found() => Assert.Contains("a: 1 was acknowledged and is lost", Check(["2", "3", "4", "5"], Done, Told));

    [Fact]
    public void A_doubled_token_is_found() => Assert.Contains("a: 2 was added twice", Check([.. Added, "2"], Done, Told));

    [Fact]
    public void An_unanswered_call_that_happened_twice_is_found() =>
        Assert.Equal(["a: unanswered was added twice"], Check([.. Added, "unanswered", "unanswered"], Done, Told));

    [Fact]
    public void A_token_that_nobody_sent_is_found() => Assert.Equal(["a: nobody has sent x"], Check([.. Added, "x"], Done, Told));

    [Fact]
    public void A_token_at_another_place_than_was_said_is_found() =>
        Assert.Contains("a: 1 was said to be at 1 and is not", Check(["2", "1", "3", "4", "5"], Done, Told));

    [Fact]
    public void A_feed_that_says_something_else_is_found() => Assert.Equal(
        ["a: the feed does not say what the state says"],
        HistoryChecker.Check(History, new Dictionary<string, FinalState> { ["a"] = new(Added, [], Done, ["1"]), ["b"] = new([], Told, [], []) }));

    [Fact]
    public void A_read_that_goes_back_behind_an_acknowledged_write_is_found() => Assert.Equal(
        ["a: a read saw 1 tokens after 5 were known"],
        Check(Added, Done, Told, new Operation(OperationKind.Read, "a", "", null, Begun: 11) { Answered = 13, Seen = ["1"] }));

    [Fact]
    public void A_read_that_goes_back_behind_another_read_is_found() => Assert.Equal(
        ["a: a read saw 5 tokens after 6 were known"],
        Check(
            [.. Added, "unanswered"], Done, Told,
            new Operation(OperationKind.Read, "a", "", null, Begun: 13) { Answered = 14, Seen = [.. Added, "unanswered"] },
            new Operation(OperationKind.Read, "a", "", null, Begun: 15) { Answered = 16, Seen = Added }));

    [Fact]
    public void A_refusal_that_rests_on_what_never_was_is_found() => Assert.Equal(
        ["a: a read saw what does not stand there"],
        Check(Added, Done, Told, new Operation(OperationKind.Refuse, "a", "r", null, Begun: 11) { Answered = 12, Seen = ["1", "2", "3", "4", "5", "lost"] }));

    [Fact]
    public void A_read_of_what_never_was_is_found() => Assert.Equal(
        ["a: a read saw what does not stand there"],
        Check(Added, Done, Told, new Operation(OperationKind.Read, "a", "", null, Begun: 11) { Answered = 12, Seen = ["1", "2", "3", "4", "x"] }));

    [Fact]
    public void Reads_at_the_same_time_may_see_one_another_s_past() => Assert.Empty(
        Check(Added, Done, Told, new Operation(OperationKind.Read, "a", "", null, Begun: 3) { Answered = 20, Seen = ["1"] }));

    [Fact]
    public void Work_that_was_done_twice_is_found() => Assert.Equal(["a: 4 was done twice"], Check(Added, ["4@one", "5@two", "4@two"], Told));

    [Fact]
    public void Work_that_was_not_done_is_found() => Assert.Equal(["a: 4 was not done"], Check(Added, ["5@two"], Told));

    [Fact]
    public void A_lost_message_is_found() => Assert.Equal(["b: message 3 is lost"], Check(Added, Done, ["a 2"]));

    [Fact]
    public void A_doubled_message_is_found() => Assert.Contains("b: message 2 has come twice", Check(Added, Done, ["a 2", "a 3", "a 2"]));

    [Fact]
    public void Messages_out_of_order_are_found() => Assert.Equal(["b: messages of a are out of order"], Check(Added, Done, ["a 3", "a 2"]));

    [Fact]
    public void A_message_of_a_turn_that_never_happened_is_found() =>
        Assert.Contains("b: message 3 has come and was not sent", Check(["1", "2", "4", "5"], Done, Told));

    private static IReadOnlyList<string> Check(string[] added, string[] done, string[] told, params Operation[] more) => HistoryChecker.Check(
        [.. History, .. more], new Dictionary<string, FinalState> { ["a"] = new(added, [], done, added), ["b"] = new([], told, [], []) });
}
