using System;
using System.Collections.Generic;
using System.Management;
using Microsoft.Win32;

namespace HardeningCheck;

/// <summary>
/// Looks whether protection is switched on - Defender, firewall, user account control,
/// old protocols - and changes nothing.
/// </summary>
internal static class Check
{
    private sealed record Rule(string Name, Func<bool> Good, string Advice);

    private static int Dword(string path, string name, int fallback)
        => Registry.LocalMachine.OpenSubKey(path)?.GetValue(name) as int? ?? fallback;

    private static bool Defender(string property)
    {
        using var search = new ManagementObjectSearcher(@"root\Microsoft\Windows\Defender",
            $"SELECT {property} FROM MSFT_MpPreference");
        foreach (var o in search.Get())
            return o[property] is false;
        return false;
    }

    private static int Main()
    {
        var rules = new List<Rule>
        {
            new("real-time protection", () => Defender("DisableRealtimeMonitoring"), "Set-MpPreference -DisableRealtimeMonitoring $false"),
            new("script scanning", () => Defender("DisableScriptScanning"), "Set-MpPreference -DisableScriptScanning $false"),
            new("user account control", () => Dword(@"SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System", "EnableLUA", 1) == 1, "EnableLUA = 1"),
            new("firewall (public)", () => Dword(@"SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy\PublicProfile", "EnableFirewall", 1) == 1,
                "Set-NetFirewallProfile -Profile Public -Enabled True"),
            new("no SMB 1", () => Dword(@"SYSTEM\CurrentControlSet\Services\LanmanServer\Parameters", "SMB1", 0) == 0, "Disable-WindowsOptionalFeature SMB1Protocol"),
            new("LSA protection", () => Dword(@"SYSTEM\CurrentControlSet\Control\Lsa", "RunAsPPL", 0) >= 1, "RunAsPPL = 1"),
        };

        var bad = 0;
        foreach (var rule in rules)
        {
            bool good;
            try
            {
                good = rule.Good();
            }
            catch (ManagementException e)
            {
                Console.WriteLine($"?    {rule.Name}: {e.Message}");
                continue;
            }
            Console.WriteLine($"{(good ? "ok  " : "BAD ")} {rule.Name}{(good ? "" : $"  ->  {rule.Advice}")}");
            bad += good ? 0 : 1;
        }
        return bad == 0 ? 0 : 1;
    }
}
