using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Symbiont.Secrets;

namespace Symbiont.Server.Tests.Hooks;

/// <summary>An agent with a webhook at a path that no other test has, and its sender.</summary>
internal sealed record Hook(TestServer Server, string Agent, string Path, string Provider)
{
    public const string Secret = "marked-hook-secret-88e1";

    /// <summary>Where deliveries go.</summary>
    public string Address => $"/hooks/{Path}";

    public static async Task<Hook> Make(TestServer server, string provider = "github", string more = "", string body = "return event.payload;", string attributes = "")
    {
        await server.Services.GetRequiredService<ISecretFile>().SetAsync("hooks/key", Secret, null, CancellationToken.None);
        var path = "p-" + Guid.NewGuid().ToString("N");
        return new(server, await server.Client.Create(Program(path, provider, more, body, attributes)), path, provider);
    }

    public static string Program(string path, string provider = "github", string more = "", string body = "return event.payload;", string attributes = "", string secret = "hooks/key") =>
        $$"""
        webhook push { path "/hooks/{{path}}" provider "{{provider}}" secret "vault://{{secret}}" {{more}} }
        agent main { with {{attributes}} { {{body}} } }
        """;

    public Task<HttpResponseMessage> Send(string body, string? id = null, string secret = Secret, params (string Name, string Value)[] headers) =>
        Server.Stranger.SendAsync(Request(body, id, secret, headers));

    /// <summary>A delivery as the provider makes it; a form in its content type, so that nobody takes it for JSON before it is read.</summary>
    public HttpRequestMessage Request(string body, string? id = null, string secret = Secret, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new StringContent(body, Encoding.UTF8, "text/plain") };
        var time = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        if (Provider == "slack")
        {
            request.Headers.Add("X-Slack-Signature", "v0=" + Hex(secret, $"v0:{time}:{body}"));
            request.Headers.Add("X-Slack-Request-Timestamp", $"{time}");
        }
        else
        {
            request.Headers.Add("X-Hub-Signature-256", "sha256=" + Hex(secret, body));
        }

        if (id is not null)
            request.Headers.Add("X-GitHub-Delivery", id);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    private static string Hex(string secret, string signed) => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(signed)));
}
