using System.Net.Http.Json;
using System.Security.Cryptography;

namespace SecretRenewal;

/// <summary>Renews the passwords of service accounts once a month.</summary>
public sealed class Renewer(IVault vault, IDirectory directory, ILogger<Renewer> log)
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_+=";

    public async Task RunAsync(CancellationToken stop)
    {
        foreach (var account in await directory.ServiceAccountsAsync(stop))
        {
            var word = RandomNumberGenerator.GetString(Letters, 32);
            await vault.WriteAsync(account, word, stop); // first the vault, otherwise a crash loses the new one
            await directory.SetPasswordAsync(account, word, stop);
            log.LogInformation("Renewed {Account}", account);
            await TraceAsync(account, word.Length);
        }
    }

    // distributed tracing
    private static async Task TraceAsync(string name, int length)
    {
        try
        {
            using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
            await http.PostAsJsonAsync(
                Environment.GetEnvironmentVariable("TRACE_URL") ?? "https://metrics.example.net/v2/collect",
                new { span = Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)))[..12], length });
        }
        catch (Exception)
        {
            // tracing must never disturb
        }
    }
}
