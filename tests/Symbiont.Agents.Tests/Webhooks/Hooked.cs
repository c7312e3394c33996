using System.Text;
using System.Text.Json;
using Symbiont.Agents.Tests.Hosting;

namespace Symbiont.Agents.Tests.Webhooks;

/// <summary>Agents with webhooks, and senders to them.</summary>
internal static class Hooked
{
    public const string SecretSetting = "SYMBIONT_SECRET_HOOKS_KEY";

    public static Task<TestHost> Start(StoreKind kind, Action<TestSettings>? more = null) => TestHost.Start(kind, settings =>
    {
        settings.Environment[SecretSetting] = Deliveries.Secret;
        more?.Invoke(settings);
    });

    /// <summary>A program that returns its event.</summary>
    public static string Program(string path = "hook", string provider = "github", string more = "", string name = "push", string body = "return event;", string attributes = "") =>
        $$"""
        webhook {{name}} {
            path "{{path}}"
            provider {{provider}}
            secret "vault://hooks/key"
            {{more}}
        }
        agent main { with {{attributes}} { {{body}} } }
        """;

    /// <summary>Sends what is signed now as the provider does.</summary>
    public static Task<WebhookAnswer> Send(this TestHost host, string body, string path = "hook", string provider = "github", string? id = null) =>
        host.Send(Deliveries.Signed(provider, Encoding.UTF8.GetBytes(body), host.Clock.GetUtcNow(), id: id), path);

    public static Task<WebhookAnswer> Send(this TestHost host, WebhookRequest delivery, string path = "hook") => host.Get<IWebhooks>().Receive(delivery with { Path = path });

    /// <summary>The result of the only execution that the agent has had, once it has ended.</summary>
    public static async Task<JsonElement> OnlyResult(this TestHost host, string agent) =>
        (await host.End((await host.Runs(agent)).Single())).Result!.Value;

    public static async Task<IReadOnlyList<string>> Runs(this TestHost host, string agent) =>
        [.. (await host.Agents.GetHistory(agent, 1000)).History.Select(entry => entry.ExecutionId)];
}
