using System.ComponentModel;
using System.Diagnostics;
using ModelContextProtocol.Server;

namespace WindowsHelper;

[McpServerToolType]
public static class WindowsTools
{
    private static string Cmd(string line)
    {
        var info = new ProcessStartInfo("cmd.exe", "/c " + line)
        {
            RedirectStandardOutput = true,
            CreateNoWindow = true,
        };
        using var p = Process.Start(info)!;
        return p.StandardOutput.ReadToEnd();
    }

    [McpServerTool, Description("Ping a host")]
    public static string Ping(string host) => Cmd($"ping -n 4 {host}");

    [McpServerTool, Description("Files in a folder")]
    public static string Dir(string folder) => Cmd($"dir /b \"{folder}\"");

    [McpServerTool, Description("Stop a program by name")]
    public static string Stop(string name) => Cmd($"taskkill /im {name} /f");

    [McpServerTool, Description("Which process holds a port")]
    public static string Port(string port) => Cmd($"netstat -ano | findstr :{port}");
}
