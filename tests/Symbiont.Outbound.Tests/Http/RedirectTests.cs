using Microsoft.AspNetCore.Http;

namespace Symbiont.Outbound.Tests;

public sealed class RedirectTests
{
    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/"), InlineData("http://10.0.0.1/"), InlineData("//[::1]/"), InlineData("http://2130706433/"), InlineData("http://127.0.0.1:1/")]
    public async Task A_redirect_to_a_private_address_is_refused(string target)
    {
        await using var server = await LocalServer.Start(Redirect(302, _ => target));
        using var client = Open(server);

        var error = await Assert.ThrowsAsync<OutboundRefusedException>(() => client.SendAsync(new("GET", server.At("/")), NetworkPolicy.AllowAll, CancellationToken.None));

        Assert.Contains("SYMBIONT_HTTP_ALLOW_HOSTS", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_to_a_host_outside_the_policy_is_refused()
    {
        await using var server = await LocalServer.Start(Redirect(307, _ => "https://example.com/"));
        using var client = Open(server);

        var error = await Assert.ThrowsAsync<OutboundRefusedException>(() => client.SendAsync(new("GET", server.At("/")), NetworkPolicy.Hosts(["127.0.0.1"]), CancellationToken.None));

        Assert.Contains("'example.com'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file:///etc/passwd"), InlineData("ftp://example.com/"), InlineData("http://user:pass@example.com/")]
    public async Task A_redirect_to_what_is_never_called_is_a_bad_response(string target)
    {
        await using var server = await LocalServer.Start(Redirect(302, _ => target));
        using var client = Open(server);

        var error = await Assert.ThrowsAsync<OutboundException>(() => client.SendAsync(new("GET", server.At("/")), NetworkPolicy.AllowAll, CancellationToken.None));

        Assert.Equal(OutboundErrorCodes.BadResponse, error.Code);
    }

    [Theory]
    [InlineData(301, "POST", "GET", ""), InlineData(302, "POST", "GET", ""), InlineData(303, "POST", "GET", ""), InlineData(303, "PUT", "GET", ""), InlineData(303, "DELETE", "GET", "")]
    [InlineData(301, "PUT", "PUT", "body"), InlineData(302, "DELETE", "DELETE", "body"), InlineData(307, "POST", "POST", "body"), InlineData(308, "PUT", "PUT", "body")]
    public async Task The_status_decides_which_method_and_body_go_on(int status, string method, string then, string body)
    {
        await using var server = await LocalServer.Start(async context =>
        {
            if (context.Request.Path == "/")
                await Redirect(status, _ => "/next")(context);
            else
                await context.Response.WriteAsync($"{context.Request.Method}|{await new StreamReader(context.Request.Body).ReadToEndAsync()}|{context.Request.ContentType}");
        });
        using var client = Open(server);

        var answer = await client.SendAsync(
            new(method, server.At("/")) { Body = "body"u8.ToArray(), Headers = [new("Content-Type", "text/plain")] }, NetworkPolicy.AllowAll, CancellationToken.None);

        Assert.Equal($"{then}|{body}|{(body.Length > 0 ? "text/plain" : "")}", System.Text.Encoding.UTF8.GetString(answer.Body.Span));
        Assert.Equal(server.At("/next"), answer.FinalUrl.ToString());
    }

    [Fact]
    public async Task Credentials_and_the_key_stay_at_their_origin()
    {
        await using var other = await LocalServer.Start(Echo);
        await using var server = await LocalServer.Start(context =>
            context.Request.Path == "/same" ? Redirect(307, _ => "/seen")(context)
            : context.Request.Path == "/other" ? Redirect(307, _ => other.At("/seen"))(context)
            : Echo(context));
        using var client = new OutboundHttpClient(new(new() { AllowHosts = "127.0.0.1" }), TimeProvider.System);
        var request = new OutboundRequest("POST", server.At("/same"))
        {
            Headers = [new("Authorization", "Bearer x"), new("Cookie", "a=b"), new("X-Api-Key", "secret"), new("Accept", "text/x")],
            IdempotencyKey = "k",
        };

        var same = await client.SendAsync(request, NetworkPolicy.AllowAll, CancellationToken.None);
        var foreign = await client.SendAsync(request with { Url = server.At("/other") }, NetworkPolicy.AllowAll, CancellationToken.None);

        Assert.Equal("Bearer x|a=b|k|secret|text/x", System.Text.Encoding.UTF8.GetString(same.Body.Span));
        Assert.Equal("||||text/x", System.Text.Encoding.UTF8.GetString(foreign.Body.Span));

        static Task Echo(HttpContext context) => context.Response.WriteAsync(string.Join('|', new[] { "Authorization", "Cookie", "Idempotency-Key", "X-Api-Key", "Accept" }.Select(name => context.Request.Headers[name].ToString())));
    }

    [Theory]
    [InlineData(307, true), InlineData(308, true), InlineData(307, false), InlineData(303, true)]
    public async Task A_body_that_holds_a_secret_does_not_follow_to_another_origin(int status, bool confidential)
    {
        var bodies = new System.Collections.Concurrent.ConcurrentQueue<string>();
        await using var other = await LocalServer.Start(async context => bodies.Enqueue(await new StreamReader(context.Request.Body).ReadToEndAsync()));
        await using var server = await LocalServer.Start(Redirect(status, _ => other.At("/seen")));
        using var client = new OutboundHttpClient(new(new() { AllowHosts = "127.0.0.1" }), TimeProvider.System);

        var call = client.SendAsync(new("POST", server.At("/")) { Body = "body"u8.ToArray(), IsConfidential = confidential }, NetworkPolicy.AllowAll, CancellationToken.None);

        if (confidential && status != 303)
            Assert.Contains("secret", (await Assert.ThrowsAsync<OutboundRefusedException>(() => call)).Message, StringComparison.Ordinal);
        else
            Assert.Equal(200, (await call).Status);
        Assert.Equal(!confidential ? ["body"] : status == 303 ? [""] : [], bodies);
    }

    [Fact]
    public async Task Every_hop_of_a_chain_is_judged_by_policy_and_guard()
    {
        await using var last = await LocalServer.Start(context => context.Response.WriteAsync("last"));
        await using var middle = await LocalServer.Start(Redirect(302, _ => last.At("/")));
        await using var first = await LocalServer.Start(Redirect(302, _ => middle.At("/")));
        using var all = new OutboundHttpClient(new(new() { AllowHosts = "127.0.0.1" }), TimeProvider.System);
        using var two = new OutboundHttpClient(new(new() { AllowHosts = $"127.0.0.1:{first.Url.Port},127.0.0.1:{middle.Url.Port}" }), TimeProvider.System);
        var request = new OutboundRequest("GET", first.At("/"));

        Assert.Equal(last.At("/"), (await all.SendAsync(request, NetworkPolicy.AllowAll, CancellationToken.None)).FinalUrl.ToString());
        await Assert.ThrowsAsync<OutboundRefusedException>(() => two.SendAsync(request, NetworkPolicy.AllowAll, CancellationToken.None));
        await Assert.ThrowsAsync<OutboundRefusedException>(() =>
            all.SendAsync(request, NetworkPolicy.Hosts([$"127.0.0.1:{first.Url.Port}", $"127.0.0.1:{middle.Url.Port}"]), CancellationToken.None));
    }

    [Theory]
    [InlineData(10, true), InlineData(11, false)]
    public async Task Ten_redirects_are_followed_and_no_more(int count, bool arrives)
    {
        await using var server = await LocalServer.Start(context =>
        {
            var at = int.Parse(context.Request.Path.Value![1..], System.Globalization.CultureInfo.InvariantCulture);
            return at == count ? context.Response.WriteAsync("there") : Redirect(302, _ => $"/{at + 1}")(context);
        });
        using var client = Open(server);

        var call = client.SendAsync(new("GET", server.At("/0")), NetworkPolicy.AllowAll, CancellationToken.None);

        if (arrives)
            Assert.Equal(200, (await call).Status);
        else
            Assert.Equal(OutboundErrorCodes.TooManyRedirects, (await Assert.ThrowsAsync<OutboundException>(() => call)).Code);
    }

    private static OutboundHttpClient Open(LocalServer server) =>
        new(new(new() { AllowHosts = $"127.0.0.1:{server.Url.Port}" }), TimeProvider.System);

    private static RequestDelegate Redirect(int status, Func<HttpContext, string> to) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = to(context);
        return Task.CompletedTask;
    };
}
