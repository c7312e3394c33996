using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Symbiont.Outbound.Tests;

public sealed class SendTests
{
    private static OutboundHttpClient Open(LocalServer server) =>
        new(new(new() { AllowHosts = $"127.0.0.1:{server.Url.Port}" }), TimeProvider.System);

    [Fact]
    public async Task A_call_carries_method_headers_body_and_key_and_brings_back_the_answer()
    {
        await using var server = await LocalServer.Start(async context =>
        {
            var body = await new StreamReader(context.Request.Body).ReadToEndAsync();
            context.Response.StatusCode = 418;
            context.Response.Headers.Append("X-Seen", new[] { "one", "two" });
            await context.Response.WriteAsync($"{context.Request.Method} {context.Request.Headers["X-Name"]} {context.Request.ContentType} {context.Request.Headers["Idempotency-Key"]} {body}");
        });
        using var client = Open(server);

        var answer = await client.SendAsync(
            new("put", server.At("/thing"))
            {
                Headers = [new("X-Name", "Zoë"), new("Content-Type", "text/x-test"), new("idempotency-key", "mine")],
                Body = "hello"u8.ToArray(),
                IdempotencyKey = "run-1",
            },
            NetworkPolicy.AllowAll,
            CancellationToken.None);

        Assert.Equal(418, answer.Status);
        Assert.Equal("PUT Zoë text/x-test run-1 hello", Encoding.UTF8.GetString(answer.Body.Span));
        Assert.Equal(["one", "two"], answer.Headers.Where(header => header.Key == "X-Seen").Select(header => header.Value));
        Assert.Equal(server.At("/thing"), answer.FinalUrl.ToString());
        Assert.True(answer.Elapsed > TimeSpan.Zero);
    }

    [Theory]
    [InlineData("X-A", "b\r\nX-Evil: 1"), InlineData("X-A", "b\nc"), InlineData("X-A", "b\rc"), InlineData("X-A", "b\0c"), InlineData("X-A\r\nEvil", "b"), InlineData("X A", "b"), InlineData("", "b")]
    [InlineData("X-A:", "b"), InlineData("Host", "evil"), InlineData("content-length", "1"), InlineData("Transfer-Encoding", "chunked"), InlineData("Connection", "X-A"), InlineData("Upgrade", "h2c")]
    [InlineData("TE", "trailers"), InlineData("Expect", "100-continue"), InlineData("Proxy-Authorization", "x"), InlineData("Näme", "x")]
    public async Task A_header_that_could_change_the_framing_is_refused_unsent(string name, string value)
    {
        var hits = 0;
        await using var server = await LocalServer.Start(_ => Count(ref hits));
        using var client = Open(server);

        var error = await Assert.ThrowsAsync<OutboundException>(() =>
            client.SendAsync(new("GET", server.At("/")) { Headers = [new(name, value)] }, NetworkPolicy.AllowAll, CancellationToken.None));

        Assert.Equal(OutboundErrorCodes.InvalidRequest, error.Code);
        Assert.Equal(0, hits);
    }

    [Theory]
    [InlineData("CONNECT"), InlineData("TRACE"), InlineData("GET / HTTP/1.1\r\nX:"), InlineData("")]
    public async Task A_method_that_is_none_is_refused(string method)
    {
        using var client = new OutboundHttpClient(new(new()), TimeProvider.System);

        var error = await Assert.ThrowsAsync<OutboundException>(() => client.SendAsync(new(method, "http://example.com/"), NetworkPolicy.AllowAll, CancellationToken.None));

        Assert.Equal(OutboundErrorCodes.InvalidRequest, error.Code);
    }

    [Theory]
    [InlineData("gzip"), InlineData("br"), InlineData("deflate")]
    public async Task A_compressed_answer_arrives_inflated_and_a_bomb_stops_at_the_limit(string encoding)
    {
        var sent = 0L;
        await using var server = await LocalServer.Start(async context =>
        {
            context.Response.Headers.ContentEncoding = encoding;
            await using var squeezed = Squeeze(encoding, context.Response.Body);
            var zeros = new byte[1 << 20];
            var rounds = context.Request.Path == "/bomb" ? 2_000 : 1;
            try
            {
                for (var i = 0; i < rounds; i++, sent = i)
                    await squeezed.WriteAsync(zeros, context.RequestAborted);
            }
            catch (Exception broken) when (broken is OperationCanceledException or IOException)
            {
                context.Abort();
            }
        });
        using var client = Open(server);

        var whole = await client.SendAsync(new("GET", server.At("/ok")), NetworkPolicy.AllowAll, CancellationToken.None);
        var bomb = await Assert.ThrowsAsync<ResponseTooLargeException>(() => client.SendAsync(new("GET", server.At("/bomb")), NetworkPolicy.AllowAll, CancellationToken.None));

        Assert.Equal(1 << 20, whole.Body.Length);
        Assert.Equal(OutboundErrorCodes.ResponseTooLarge, bomb.Code);
        Assert.Equal(1 << 20, bomb.Limit);
    }

    [Fact]
    public async Task A_body_one_byte_over_the_limit_is_refused_and_one_at_the_limit_is_not()
    {
        await using var server = await LocalServer.Start(context => context.Response.WriteAsync("12345"));
        using var client = Open(server);

        var fits = await client.SendAsync(new("GET", server.At("/")) { MaxResponseBytes = 5 }, NetworkPolicy.AllowAll, CancellationToken.None);
        await Assert.ThrowsAsync<ResponseTooLargeException>(() => client.SendAsync(new("GET", server.At("/")) { MaxResponseBytes = 4 }, NetworkPolicy.AllowAll, CancellationToken.None));

        Assert.Equal(5, fits.Body.Length);
    }

    [Theory]
    [InlineData(false), InlineData(true)]
    public async Task A_server_too_slow_with_head_or_body_is_a_time_out(bool headFirst)
    {
        await using var server = await LocalServer.Start(async context =>
        {
            if (headFirst)
                await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        using var client = Open(server);

        var error = await Assert.ThrowsAsync<OutboundTimeoutException>(() =>
            client.SendAsync(new("GET", server.At("/")) { Timeout = TimeSpan.FromMilliseconds(200) }, NetworkPolicy.AllowAll, CancellationToken.None));

        Assert.Equal(OutboundErrorCodes.Timeout, error.Code);
    }

    [Fact]
    public async Task Cancelling_is_not_a_time_out()
    {
        var asked = new TaskCompletionSource();
        await using var server = await LocalServer.Start(async context =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        using var client = Open(server);
        using var stop = new CancellationTokenSource();

        var call = client.SendAsync(new("GET", server.At("/")), NetworkPolicy.AllowAll, stop.Token);
        await asked.Task.WaitAsync(TimeSpan.FromMinutes(2));
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task Calls_to_one_host_share_its_connections()
    {
        var connections = new ConcurrentDictionary<string, int>();
        await using var server = await LocalServer.Start(context =>
        {
            connections.AddOrUpdate(context.Connection.Id, 1, (_, count) => count + 1);
            return context.Response.WriteAsync("ok");
        });
        using var client = Open(server);

        for (var i = 0; i < 50; i++)
            await client.SendAsync(new("GET", server.At("/")), NetworkPolicy.AllowAll, CancellationToken.None);

        Assert.Equal(50, Assert.Single(connections).Value);
    }

    [Fact]
    public async Task A_pooled_connection_serves_nobody_whose_policy_refuses_the_host()
    {
        var hits = 0;
        await using var server = await LocalServer.Start(_ => Count(ref hits));
        using var client = Open(server);
        await client.SendAsync(new("GET", server.At("/")), NetworkPolicy.Hosts(["127.0.0.1"]), CancellationToken.None);

        var denied = await Assert.ThrowsAsync<OutboundRefusedException>(() => client.SendAsync(new("GET", server.At("/")), NetworkPolicy.DenyAll, CancellationToken.None));
        await Assert.ThrowsAsync<OutboundRefusedException>(() => client.SendAsync(new("GET", server.At("/")), NetworkPolicy.Hosts(["example.com"]), CancellationToken.None));

        Assert.Contains("network_policy", denied.Message, StringComparison.Ordinal);
        Assert.Equal(1, hits);
    }

    private static Task Count(ref int hits)
    {
        Interlocked.Increment(ref hits);
        return Task.CompletedTask;
    }

    private static Stream Squeeze(string encoding, Stream to) => encoding switch
    {
        "gzip" => new GZipStream(to, CompressionLevel.Fastest),
        "br" => new BrotliStream(to, CompressionLevel.Fastest),
        "deflate" => new ZLibStream(to, CompressionLevel.Fastest),
        _ => throw new UnreachableException(encoding),
    };
}
