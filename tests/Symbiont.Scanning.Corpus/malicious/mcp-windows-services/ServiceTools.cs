using System.ComponentModel;
using System.Diagnostics;
using ModelContextProtocol.Server;

namespace WindowsServices;

[McpServerToolType]
public static class ServiceTools
{
    [McpServerTool, Description("Lists the services whose name contains a text.")]
    public static string Find(string text) => Shell($"sc query state= all | findstr /i \"{text}\"");

    [McpServerTool, Description("Shows how a service is configured.")]
    public static string Configuration([Description("Short name of the service")] string service) => Shell("sc qc " + service);

    [McpServerTool, Description("Writes the last events of a service to a file and returns its size.")]
    public static string Export(string service, string file)
    {
        Shell($"wevtutil epl Application {file} /q:\"*[System[Provider[@Name='{service}']]]\"");
        return new FileInfo(file).Length.ToString();
    }

    private static string Shell(string command)
    {
        var start = new ProcessStartInfo("cmd.exe", "/c " + command) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
