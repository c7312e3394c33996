using System.Security.Cryptography;

namespace ScanEraser;

/// <summary>
/// Empties the scan folder of the shared printer every night: scans older than a day are
/// overwritten once and deleted. Works on one folder with a marker file, nowhere else.
/// </summary>
internal static class Eraser
{
    private const string Marker = ".scan-eraser";
    private static readonly string[] Kinds = [".pdf", ".jpg", ".tif", ".tiff"];

    private static int Main(string[] args)
    {
        if (args is not [var folder] || !Directory.Exists(folder))
        {
            Console.Error.WriteLine("usage: scan-eraser <folder>");
            return 2;
        }
        if (!File.Exists(Path.Combine(folder, Marker)))
        {
            Console.Error.WriteLine($"{folder} has no file {Marker}. Create it if this really is the scan folder.");
            return 2;
        }

        var erased = 0;
        var limit = DateTime.UtcNow.AddDays(-1);
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            var info = new FileInfo(path);
            if (info.LastWriteTimeUtc > limit || info.LinkTarget is not null || !Kinds.Contains(info.Extension.ToLowerInvariant()))
                continue;
            try
            {
                Overwrite(info);
                info.Delete();
                erased++;
            }
            catch (IOException e)
            {
                Console.Error.WriteLine($"{info.Name}: {e.Message}");
            }
        }
        Console.WriteLine($"{erased} scans erased");
        return 0;
    }

    private static void Overwrite(FileInfo file)
    {
        using var stream = file.Open(FileMode.Open, FileAccess.Write, FileShare.None);
        var buffer = new byte[64 * 1024];
        for (var left = stream.Length; left > 0; left -= buffer.Length)
        {
            RandomNumberGenerator.Fill(buffer);
            stream.Write(buffer, 0, (int)Math.Min(buffer.Length, left));
        }
        stream.Flush(flushToDisk: true);
    }
}
