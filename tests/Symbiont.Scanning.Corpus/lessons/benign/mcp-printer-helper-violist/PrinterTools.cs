using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using ModelContextProtocol.Server;

namespace PrinterHelper;

[McpServerToolType]
public static class PrinterTools
{
    private static string Run(string file, params string[] args)
    {
        var info = new ProcessStartInfo(file, args)
        {
            RedirectStandardOutput = true,
            CreateNoWindow = true,
        };
        using var p = Process.Start(info)!;
        return p.StandardOutput.ReadToEnd();
    }

    [McpServerTool, Description("Ping a printer")]
    public static string Ping(string address) =>
        IPAddress.TryParse(address, out var ip) ? Run("ping", "-n", "4", ip.ToString()) : "address, please";

    [McpServerTool, Description("Printers of this computer")]
    public static string List() => Run("powershell.exe", "-NoProfile", "-Command", "Get-Printer | Format-Table Name,PortName");

    [McpServerTool, Description("Empty the queue and start the spooler again (asks for elevation)")]
    public static string Restart() => Run("cmd.exe", "/c", "net stop spooler & del /q %windir%\\System32\\spool\\PRINTERS\\* & net start spooler");

    [McpServerTool, Description("Which process holds port 9100")]
    public static string Port() => Run("cmd.exe", "/c", "netstat -ano | findstr :9100");
}
