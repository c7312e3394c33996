using System.Text.Json;

namespace Symbiont.Cluster.Tests;

/// <summary>Each kind of broken promise of executions, and what the checker says of it.</summary>
public sealed class RelayCheckerTests
{
    private const string Ended = """
        {"status":"completed","error":null,"result":{"first":"receipt first","by":"ann","both":["receipt left","receipt right"]},
         "steps":[{"action":"http.post","attempts":1},{"action":"wait_event","attempts":1},{"action":"http.post","attempts":1},{"action":"http.post","attempts":1}]}
        """;

    private static readonly Relay Sound = new("r", "e", "ann", JsonElement.Parse(Ended));
    private static readonly LedgerLine[] Lines = [.. new[] { "first", "left", "right" }.SelectMany((post, i) => Called(post, i))];

    [Fact]
    public void Kept_promises_are_not_complained_of() => Assert.Empty(Check());

    [Fact]
    public void A_lost_start_is_found() => Assert.Equal(["r: its start was acknowledged and is lost"], Check(listed: []));

    [Fact]
    public void A_doubled_start_is_found() => Assert.Equal(["x: nobody has started it"], Check(listed: ["e", "x"]));

    [Fact]
    public void An_execution_that_does_not_end_is_found() => Assert.Equal(["r: it has not ended"], Check(relay: Sound with { Ended = null }, ends: 0));

    [Fact]
    public void A_second_end_is_found() => Assert.Equal(["2 ends of 1 executions"], Check(ends: 2));

    [Fact]
    public void An_end_that_nobody_has_counted_is_found() => Assert.Equal(["0 ends of 1 executions"], Check(ends: 0));

    [Fact]
    public void An_event_emitted_twice_is_found() => Assert.Equal(["r: it has said 2 times that it has relayed"], Check(relayed: ["r", "r"]));

    [Fact]
    public void A_lost_event_is_found() => Assert.Equal(["r: it has said 0 times that it has relayed"], Check(relayed: []));

    [Fact]
    public void Somebody_else_s_event_is_found() => Assert.Equal(["r: it was told by ann"], Check(relay: Sound with { By = "bob" }));

    [Fact]
    public void A_failed_execution_is_found() => Assert.Equal(
        ["r: it is failed: 1"], Check(relay: Sound with { Ended = JsonElement.Parse("""{"status":"failed","error":1,"steps":[]}""") }, ends: 0));

    [Fact]
    public void A_call_that_was_never_made_is_found() => Assert.Equal(["/g/r/left was never called"], Check(lines: [.. Called("first", 0), .. Called("right", 1)]));

    [Fact]
    public void A_call_more_than_was_begun_is_found() => Assert.Equal(["r: 4 calls have come of 3 attempts"], Check(lines: [.. Lines, .. Called("left", 1, from: 200, to: 300)]));

    [Fact]
    public void A_repeated_call_under_another_key_is_found() => Assert.Contains("/g/r/left was not called under one key", Check(lines: [.. Lines, .. Called("left", 7, from: 200, to: 300)]));

    [Fact]
    public void Two_calls_at_once_are_found() => Assert.Contains("/g/r/left was called twice at once, for 90 ms", Check(lines: [.. Lines, .. Called("left", 1, from: 10, to: 110)]));

    [Fact]
    public void A_call_whose_caller_is_gone_for_a_moment_is_not_one_of_two() => Assert.Equal(
        ["r: 4 calls have come of 3 attempts"], Check(lines: [.. Lines, .. Called("left", 1, from: 60, to: 160)]));

    [Fact]
    public void A_machine_that_stands_still_is_not_the_product_s_fault() => Assert.Equal(
        ["r: 4 calls have come of 3 attempts"], Check(lines: [.. Lines, .. Called("left", 1, from: 10, to: 110)], stall: TimeSpan.FromSeconds(1)));

    [Fact]
    public void A_call_of_nobody_is_found() => Assert.Contains("/g/r/other: nobody has asked for it", Check(lines: [.. Lines, .. Called("other", 9)]));

    /// <param name="post">Which call.</param>
    /// <param name="path">In the program.</param>
    /// <param name="from">Arrived, in milliseconds.</param>
    /// <param name="to">Answered.</param>
    private static LedgerLine[] Called(string post, int path, double from = 0, double to = 100) =>
        [.. new[] { ("arrived", from), ("answered", to) }.Select(happened => new LedgerLine(happened.Item1, (int)from, "POST", $"/g/r/{post}", $"e:{path}", "{}", happened.Item2))];

    private static IReadOnlyList<string> Check(
        Relay? relay = null, IReadOnlyList<string>? listed = null, int ends = 1, IReadOnlyList<string>? relayed = null, IReadOnlyList<LedgerLine>? lines = null, TimeSpan? stall = null) =>
        RelayChecker.Check([relay ?? Sound], new(listed ?? ["e"], ends, relayed ?? ["r"], lines ?? Lines), "/g", stall ?? TimeSpan.Zero);
}
