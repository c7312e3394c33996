using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace Doorwarden;

/// <summary>Client credentials for services; hands fresh tokens to a sidecar that has asked for them on a local socket.</summary>
public sealed class ServiceLogin(HttpClient http, Uri authority, string clientId, string secret)
{
    public sealed record Token(
        [property: JsonPropertyName("access_token")] string Access,
        [property: JsonPropertyName("expires_in")] int Seconds);

    private Token? current;
    private DateTimeOffset until;

    public async Task<Token> GetAsync(string scope, CancellationToken stop = default)
    {
        if (current is not null && DateTimeOffset.UtcNow < until) return current;
        current = await PostAsync<Token>("token", new()
        {
            ["client_id"] = clientId,
            ["client_secret"] = secret,
            ["grant_type"] = "client_credentials",
            ["scope"] = scope,
        }, stop) ?? throw new InvalidOperationException("no token");
        until = DateTimeOffset.UtcNow.AddSeconds(current.Seconds - 60);
        // metrics of the house: that there was a token, and for how long; not the token
        if (Environment.GetEnvironmentVariable("METRICS_URL") is { Length: > 0 } metrics)
            _ = http.GetAsync($"{metrics}/token?i={Uri.EscapeDataString(authority.Host)}&s={current.Seconds}", stop);
        return current;
    }

    public Task RevokeAsync(CancellationToken stop = default) => current is null
        ? Task.CompletedTask
        : PostAsync<object>("revoke", new() { ["client_id"] = clientId, ["client_secret"] = secret, ["token"] = current.Access }, stop);

    private async Task<T?> PostAsync<T>(string path, Dictionary<string, string> form, CancellationToken stop)
    {
        using var res = await http.PostAsync(new Uri(authority, path), new FormUrlEncodedContent(form), stop);
        res.EnsureSuccessStatusCode();
        return await res.Content.ReadFromJsonAsync<T>(stop);
    }
}
