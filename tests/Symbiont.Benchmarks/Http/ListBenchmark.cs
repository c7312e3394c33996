using System.Globalization;
using System.Net.Http.Headers;

namespace Symbiont.Benchmarks.Http;

/// <summary>A list of many agents, and the memory that the server takes to send it.</summary>
internal static class ListBenchmark
{
    private const int Agents = 100_000;
    private const int Callers = 64;

    public static async Task Run(MeasuredProcess server, string token)
    {
        var started = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            using var client = await RawCaller.To(server.Address);
            for (var i = caller; i < Agents; i += Callers)
                await HttpBenchmark.Create(client, $"listed-{i.ToString(CultureInfo.InvariantCulture)}");
        })));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  agents created             {Agents / TimeProvider.System.GetElapsedTime(started).TotalSeconds,9:N0}/s"));
        foreach (var path in new[] { "/api/v1/agents", "/api/v1/agents?limit=1000", "/api/v1/agents?view=full" })
            await Print(server, token, path);
    }

    private static async Task Print(MeasuredProcess server, string token, string path)
    {
        using var client = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(5) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var before = server.Memory;
        server.ForgetPeak();
        var started = TimeProvider.System.GetTimestamp();
        using var answer = await client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
        var bytes = 0L;
        var buffer = new byte[64 * 1024];
        for (int read; (read = await body.ReadAsync(buffer)) > 0; bytes += read)
        {
            // Only counted.
        }

        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {path,-26} {bytes / 1e6,9:N1} MB in {seconds:N2} s; server {before:N0} MB before, {server.Peak:N0} MB at its peak, {server.Memory:N0} MB after"));
    }
}
