using System.Net;
using System.Text.Json;

namespace Symbiont.Server;

/// <summary><c>symbiont health [URL]</c>: whether a server may be sent work, for health checks in images that have no other client.</summary>
internal sealed class HealthCommand(TextWriter output, TextWriter errors)
{
    private const string Standard = "http://127.0.0.1:8080";
    private const string Path = "/api/v1/health/ready";

    /// <summary>Longer than the server takes for the answer that a check of its own hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public async Task<int> Run(IReadOnlyList<string> words)
    {
        var address = words switch
        {
            [] => new Uri(Standard),
            [var word] when Uri.TryCreate(word, UriKind.Absolute, out var given) && given.Scheme is "http" or "https" => given,
            _ => throw new UsageException($"The command health takes one address, for example {Standard}."),
        };
        // The one asked is near; a proxy that the environment names for the way out is not to answer for it.
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var client = new HttpClient(handler) { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri(address, Path));
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                await output.WriteLineAsync("ready");
                return ExitCodes.Done;
            }

            await errors.WriteLineAsync($"{address} is not ready: {ReasonIn(await answer.Content.ReadAsStringAsync()) ?? $"status {(int)answer.StatusCode}"}");
        }
        catch (HttpRequestException unreached)
        {
            await errors.WriteLineAsync($"{address} does not answer: {unreached.Message}");
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync($"{address} does not answer within {Patience.TotalSeconds} s.");
        }

        return ExitCodes.Failed;
    }

    private static string? ReasonIn(string body)
    {
        try
        {
            return JsonElement.Parse(body) is { ValueKind: JsonValueKind.Object } refusal && refusal.TryGetProperty("error", out var reason) ? reason.ToString() : null;
        }
        catch (JsonException)
        {
            // Not this server's own answer.
            return null;
        }
    }
}
