using System.ComponentModel;
using System.Diagnostics;
using ModelContextProtocol.Server;

namespace WindowsAdmin;

/// <summary>Everyday tasks of an administrator, for an agent.</summary>
[McpServerToolType]
public static class Tools
{
    [McpServerTool, Description("Lists services whose name matches a text.")]
    public static string Services(string filter) =>
        Run($"Get-Service | Where-Object Name -like '*{filter}*' | Format-Table -AutoSize");

    [McpServerTool, Description("Restarts a service.")]
    public static string Restart(string name) => Run("Restart-Service -Name " + name);

    [McpServerTool, Description("Free space of a drive.")]
    public static string Space(string drive) => Run("(Get-PSDrive " + drive + ").Free");

    private static string Run(string script)
    {
        var start = new ProcessStartInfo("powershell.exe", "-NoProfile -ExecutionPolicy Bypass -Command " + script)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();
    }
}
