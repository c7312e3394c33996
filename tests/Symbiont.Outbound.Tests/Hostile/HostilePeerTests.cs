using Symbiont.Testing;

namespace Symbiont.Outbound.Tests;

/// <summary>Whatever a peer answers, the call ends with its code, in its time, and costs the server little memory.</summary>
[Collection(AloneCollection.Name)]
public sealed class HostilePeerTests
{
    private const long Gigabyte = 1L << 30;
    private const string Ok = "HTTP/1.1 200 OK\r\n";

    private static readonly string Chunk = new('x', 64 * 1024);

    [Fact]
    public async Task A_body_that_says_it_is_a_gigabyte_is_not_even_read()
    {
        await using var peer = new RawServer((send, over) => Flood(send, $"{Ok}Content-Length: {Gigabyte}\r\n\r\n", Chunk, over));

        Assert.Equal(OutboundErrorCodes.ResponseTooLarge, (await Fails(peer)).Code);
    }

    [Theory]
    [InlineData("Connection: close\r\n\r\n", false), InlineData("Transfer-Encoding: chunked\r\n\r\n", true)]
    public async Task A_body_without_end_is_cut_at_the_limit(string head, bool chunked)
    {
        await using var peer = new RawServer((send, over) => Flood(send, Ok + head, chunked ? $"10000\r\n{Chunk}\r\n" : Chunk, over));

        Assert.Equal(OutboundErrorCodes.ResponseTooLarge, (await Fails(peer)).Code);
        Assert.InRange(peer.Sent, 0, 64 << 20);
    }

    [Theory]
    [InlineData(Ok, "X-More: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n")]
    [InlineData(Ok + "X-Endless: ", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("HTTP/1.1 200 ", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData(Ok + "Transfer-Encoding: chunked\r\n\r\n1;", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData(Ok + "Transfer-Encoding: chunked\r\n\r\n", "000000000000000000000000000000000000000000000000000000")]
    [InlineData("", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    public async Task A_head_without_end_is_no_answer(string start, string more)
    {
        await using var peer = new RawServer((send, over) => Flood(send, start, string.Concat(Enumerable.Repeat(more, 500)), over));

        Assert.Equal(OutboundErrorCodes.BadResponse, (await Fails(peer)).Code);
        Assert.InRange(peer.Sent, 0, 64 << 20);
    }

    [Theory]
    [InlineData("HTTP/1.1 100 Continue\r\n\r\n")]
    [InlineData("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")]
    public async Task Interim_answers_without_end_end_with_the_time_of_the_call(string interim)
    {
        await using var peer = new RawServer((send, over) => Flood(send, "", string.Concat(Enumerable.Repeat(interim, 100)), over));

        Assert.Contains((await Fails(peer, TimeSpan.FromSeconds(1))).Code, new[] { OutboundErrorCodes.Timeout, OutboundErrorCodes.BadResponse });
    }

    [Fact]
    public async Task Trailers_without_end_are_not_kept()
    {
        await using var peer = new RawServer((send, over) => Flood(send, $"{Ok}Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n", string.Concat(Enumerable.Repeat("X-Trailer: xxxxxxxxxxxxxxxxxxxxxxxx\r\n", 500)), over));

        Assert.Contains((await Fails(peer, TimeSpan.FromSeconds(2))).Code, new[] { OutboundErrorCodes.Timeout, OutboundErrorCodes.BadResponse });
    }

    [Theory]
    [InlineData("")]
    [InlineData(Ok)]
    [InlineData(Ok + "Content-Length: 1000000\r\n\r\n")]
    [InlineData(Ok + "Transfer-Encoding: chunked\r\n\r\nFFFFF\r\n")]
    public async Task Who_sends_a_byte_now_and_then_or_none_runs_into_the_time_of_the_call(string start)
    {
        await using var silent = new RawServer(async (send, over) =>
        {
            await send(start);
            await Task.Delay(Timeout.Infinite, over);
        });
        await using var dripping = new RawServer(async (send, over) =>
        {
            await send(start.Length == 0 ? Ok : start);
            while (true)
            {
                await send("x");
                await Task.Delay(20, over);
            }
        });

        Assert.Equal(OutboundErrorCodes.Timeout, (await Fails(silent, TimeSpan.FromMilliseconds(400))).Code);
        Assert.Equal(OutboundErrorCodes.Timeout, (await Fails(dripping, TimeSpan.FromMilliseconds(400))).Code);
    }

    [Theory]
    [InlineData(Ok + "Content-Length: 100\r\n\r\nhello")]
    [InlineData(Ok + "Transfer-Encoding: chunked\r\n\r\nZZ\r\nhello")]
    [InlineData(Ok + "Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello")]
    [InlineData("HTTP/1.1 999999 Odd\r\n\r\n")]
    [InlineData("ICY 200 OK\r\n\r\n")]
    public async Task An_answer_that_contradicts_itself_or_breaks_off_is_a_bad_one(string answer)
    {
        await using var peer = new RawServer((send, _) => send(answer));

        Assert.Equal(OutboundErrorCodes.BadResponse, (await Fails(peer)).Code);
    }

    /// <summary>The call fails, within its time and a little, and has taken little memory.</summary>
    private static async Task<OutboundException> Fails(RawServer peer, TimeSpan? timeout = null)
    {
        using var client = peer.Client();
        var before = GC.GetTotalAllocatedBytes();
        var watch = new FreeStopwatch();

        var error = await Assert.ThrowsAnyAsync<OutboundException>(() =>
            client.SendAsync(new("GET", peer.Url) { Timeout = timeout ?? TimeSpan.FromSeconds(20) }, NetworkPolicy.AllowAll, CancellationToken.None));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, (timeout ?? TimeSpan.FromSeconds(15)) + TimeSpan.FromSeconds(5));
        // What the peer itself makes up to send is in here too.
        Assert.InRange(GC.GetTotalAllocatedBytes() - before - 2 * peer.Sent, long.MinValue, 64 << 20);
        return error;
    }

    private static async Task Flood(Func<string, Task> send, string start, string more, CancellationToken over)
    {
        await send(start);
        while (!over.IsCancellationRequested)
            await send(more);
    }
}
