using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Symbiont.Agents.Tests.Documentation;

/// <summary>What <c>http://api.example.com</c> is on the page.</summary>
internal sealed class ExampleServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private int attempts;

    private ExampleServer(WebApplication app) => this.app = app;

    /// <summary><c>host:port</c> for the allow list.</summary>
    public string Host => new Uri(app.Urls.First()).Authority;

    /// <param name="key">What <c>/pay</c> takes as authorization.</param>
    public static async Task<ExampleServer> Start(string key)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new ExampleServer(app);
        app.MapGet("/orders/7", () => Results.Json(new { id = 7, status = "paid", total = 120, parts = 3 }));
        app.MapGet("/orders/8", () => Results.Json(new { id = 8, status = "open", total = 0, parts = 0 }));
        app.MapGet("/orders/9", () => Results.Text("sold out"));
        app.MapGet("/flaky", () => Interlocked.Increment(ref server.attempts) < 3 ? Results.StatusCode(503) : Results.Text("fine"));
        app.MapGet("/huge", () => Results.Text(new string('x', 2_000_000)));
        app.MapGet("/loop", () => Results.Redirect("/loop"));
        app.MapPost("/pay", async (HttpRequest request) => Results.Json(new
        {
            received = await request.ReadFromJsonAsync<object>(),
            authorized = request.Headers.Authorization == $"Bearer {key}",
            receipt = "r-1",
        }));
        app.Map("/echo", async (HttpRequest request) => Results.Json(new
        {
            method = request.Method,
            mark = request.Headers["x-mark"].ToString(),
            type = request.ContentType ?? "",
            body = await new StreamReader(request.Body).ReadToEndAsync(),
        }));
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
