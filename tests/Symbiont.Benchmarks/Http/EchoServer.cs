using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Symbiont.Benchmarks.Http;

/// <summary>What the web server can do at most: it takes a JSON body and answers with it.</summary>
internal static class EchoServer
{
    public const string Json = "/json";
    public const string Bytes = "/bytes";

    /// <summary>Serves until the process is killed.</summary>
    public static async Task Run(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting("urls", url);
        await using var app = builder.Build();
        app.MapPost(Json, (JsonElement body) => body);
        app.MapPost(Bytes, async (HttpContext context) =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = context.Request.ContentLength;
            await context.Request.BodyReader.CopyToAsync(context.Response.BodyWriter);
        });
        await app.RunAsync();
    }
}
