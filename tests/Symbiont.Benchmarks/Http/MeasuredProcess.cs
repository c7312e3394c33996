using System.Diagnostics;
using System.Globalization;

namespace Symbiont.Benchmarks.Http;

/// <summary>A server in a process of its own, so that its processor time and memory are its own.</summary>
internal sealed class MeasuredProcess : IDisposable
{
    private readonly Process process;

    private MeasuredProcess(Process process, Uri address, TimeSpan startTime)
    {
        this.process = process;
        Address = address;
        StartTime = startTime;
    }

    public Uri Address { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan StartTime { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory, in MB.</summary>
    public double Memory => Status("VmRSS");

    /// <summary>The most resident memory since <see cref="ForgetPeak"/>, in MB.</summary>
    public double Peak => Status("VmHWM");

    /// <param name="arguments">Of <c>dotnet</c>.</param>
    /// <param name="environment">Added to this process's own.</param>
    /// <param name="path">Is asked for until it answers, with whatever status.</param>
    /// <param name="port">Where the process listens on the loopback address.</param>
    public static async Task<MeasuredProcess> Start(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, string path, int port)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var started = TimeProvider.System.GetTimestamp();
        var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        using var client = new HttpClient();
        while (!await Answers(client, new Uri(address, path)))
        {
            if (process.HasExited)
                throw new InvalidOperationException(await errors);
            await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System);
        }

        return new(process, address, TimeProvider.System.GetElapsedTime(started));
    }

    /// <summary>The peak counts from now on.</summary>
    public void ForgetPeak() => File.WriteAllText($"/proc/{process.Id}/clear_refs", "5");

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static async Task<bool> Answers(HttpClient client, Uri address)
    {
        try
        {
            using var answer = await client.GetAsync(address);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private double Status(string field) => double.Parse(
        File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith(field, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2],
        CultureInfo.InvariantCulture) / 1024;
}
