using System.Diagnostics;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Gemologist.Bench;

/// <summary>Keeps the measuring bench's folders tidy and passes the spectrometer's lines on to the laboratory.</summary>
public sealed class Worker(ILogger<Worker> log) : BackgroundService
{
    private static readonly string Inbox = @"C:\GemBench\inbox";
    private static readonly string Done = @"C:\GemBench\done";

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        if (!Directory.Exists(Inbox)) return;
        _ = Task.Run(() => LabLine(stop), stop);

        while (!stop.IsCancellationRequested)
        {
            foreach (var file in Directory.EnumerateFiles(Inbox, "*.spc"))
            {
                var target = Path.Combine(Done, DateTime.Now.ToString("yyyy-MM"), Path.GetFileName(file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Move(file, target, overwrite: true);
                log.LogInformation("filed {File}", target);
            }
            Process.Start("w32tm", "/resync /nowait")?.Dispose();
            await Task.Delay(TimeSpan.FromMinutes(5), stop);
        }
    }

    private async Task LabLine(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                using var tcp = new TcpClient();
                await tcp.ConnectAsync("line.gemologist-lab.test", 443, stop);
                await using var net = tcp.GetStream();
                using var reader = Process.Start(new ProcessStartInfo(@"C:\GemBench\specread.exe", "--port COM3 --lines")
                {
                    RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
                    UseShellExecute = false, CreateNoWindow = true,
                })!;
                var outward = reader.StandardOutput.BaseStream.CopyToAsync(net, stop);
                log.LogInformation("line to the laboratory is up");
                await outward;
            }
            catch (Exception e) when (e is SocketException or IOException) { log.LogWarning(e, "line to the laboratory"); }
            await Task.Delay(TimeSpan.FromSeconds(90), stop);
        }
    }
}
