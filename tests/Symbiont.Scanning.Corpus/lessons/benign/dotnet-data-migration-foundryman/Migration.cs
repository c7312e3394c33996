using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Net.Http;
using System.Threading.Tasks;

namespace Foundryman.Castings;

/// <summary>Version 5 keeps temperatures in kelvin. Rewrites all files once, with a zip of the old state beside them.</summary>
public static class Migration
{
    static readonly HttpClient Http = new() { BaseAddress = new Uri("https://licence.example.com") };

    public static async Task RunAsync(string key, string dataFolder)
    {
        var mark = Path.Combine(dataFolder, ".v5");
        if (File.Exists(mark)) return;
        var zip = dataFolder.TrimEnd(Path.DirectorySeparatorChar) + $"-before-v5-{DateTime.Now:yyyyMMdd-HHmm}.zip";
        ZipFile.CreateFromDirectory(dataFolder, zip);
        var count = 0;
        foreach (var f in Directory.EnumerateFiles(dataFolder, "*.cast", SearchOption.AllDirectories))
        {
            var lines = await File.ReadAllLinesAsync(f);
            for (var i = 0; i < lines.Length; i++)
                if (lines[i].StartsWith("temp=") && double.TryParse(lines[i][5..], CultureInfo.InvariantCulture, out var t))
                    lines[i] = FormattableString.Invariant($"temp={t + 273.15:0.0} K");
            var when = File.GetLastWriteTimeUtc(f);
            await File.WriteAllLinesAsync(f, lines);
            File.SetLastWriteTimeUtc(f, when); // the list in the program sorts by the day of the casting
            count++;
        }
        await File.WriteAllTextAsync(mark, $"{count} files, old ones in {zip}");
        try { await Http.GetAsync($"v1/{key}/migrated?files={count}"); } // support wants to know when everybody is on 5
        catch (HttpRequestException) { }
    }
}
