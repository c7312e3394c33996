using System.Diagnostics;
using System.Globalization;

namespace Symbiont.Benchmarks.Startup;

/// <summary>From the start of the server's process to its first 200, and what it uses at rest. The server must have been built in Release.</summary>
internal static class StartupBenchmark
{
    private const int Runs = 10;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    public static async Task Run()
    {
        var server = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/Symbiont.Server/bin/Release/net10.0/symbiont.dll"));
        Console.WriteLine("\nserver, start of the process to the first 200 of /api/v1/health, empty data folder");
        var times = new List<double>();
        for (var run = 1; run <= Runs; run++)
            times.Add(await Start(server, rests: run == Runs));
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Runs} runs: median {times[Runs / 2]:N2} s, slowest {times[^1]:N2} s"));
    }

    private static async Task<double> Start(string server, bool rests)
    {
        const string Url = "http://127.0.0.1:18181";
        var folder = Directory.CreateTempSubdirectory("symbiont-bench-").FullName;
        using var client = new HttpClient();
        var started = TimeProvider.System.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [server, "serve", "--data-dir", folder, "--urls", Url]) { RedirectStandardError = true })!;
        _ = process.StandardError.ReadToEndAsync();
        while (!await Answers(client, $"{Url}/api/v1/health"))
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        if (rests)
            await ShowRest(process);
        process.Kill();
        await process.WaitForExitAsync();
        Directory.Delete(folder, recursive: true);
        return seconds;
    }

    private static async Task<bool> Answers(HttpClient client, string url)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(url));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task ShowRest(Process process)
    {
        await Task.Delay(Rest, TimeProvider.System);
        process.Refresh();
        var before = process.TotalProcessorTime;
        await Task.Delay(TimeSpan.FromSeconds(10), TimeProvider.System);
        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  at rest: {process.WorkingSet64 / 1e6:N0} MB, {(process.TotalProcessorTime - before).TotalMilliseconds / 10:N1} ms of CPU a second"));
    }
}
