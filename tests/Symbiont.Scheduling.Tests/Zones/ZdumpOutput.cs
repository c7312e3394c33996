using System.Diagnostics;
using System.Globalization;

namespace Symbiont.Scheduling.Tests.Zones;

/// <summary>What the C library of this machine says of its zones.</summary>
internal static class ZdumpOutput
{
    private const string Program = "/usr/bin/zdump";

    /// <summary>Whether the machine has the program.</summary>
    public static bool IsThere => File.Exists(Program);

    /// <summary>For each zone the instants just before and at every change, with the offset in seconds at each.</summary>
    public static Dictionary<string, List<(DateTimeOffset Instant, int Offset)>> Read(IReadOnlyList<string> zones, int firstYear, int endYear)
    {
        var start = new ProcessStartInfo(Program, ["-v", "-c", $"{firstYear},{endYear}", .. zones]) { RedirectStandardOutput = true };
        using var zdump = Process.Start(start)!;
        var read = zones.ToDictionary(zone => zone, _ => new List<(DateTimeOffset, int)>());
        while (zdump.StandardOutput.ReadLine() is { } line)
        {
            // Europe/Berlin  Sun Mar 29 00:59:59 2026 UT = Sun Mar 29 01:59:59 2026 CET isdst=0 gmtoff=3600
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 16 || !int.TryParse(words[5], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < firstYear || year >= endYear)
                continue;
            var instant = DateTimeOffset.ParseExact($"{year} {words[2]} {words[3]} {words[4]} Z", "yyyy MMM d HH:mm:ss K", CultureInfo.InvariantCulture);
            read[words[0]].Add((instant, int.Parse(words[^1].AsSpan("gmtoff=".Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)));
        }
        zdump.WaitForExit();
        return read;
    }
}
