using System.IO.Compression;

// Packs a folder; leaves out build results. Prints the ten largest entries.
if (args.Length is < 1 or > 2 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: zipper <folder> [archive.zip]");
    return 2;
}

var source = Path.GetFullPath(args[0]);
var target = Path.GetFullPath(args.Length == 2 ? args[1] : source.TrimEnd(Path.DirectorySeparatorChar) + ".zip");
string[] skip = ["bin", "obj", ".git", "node_modules", ".vs"];

if (target.StartsWith(source + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase))
{
    Console.Error.WriteLine("The archive must not lie inside the folder.");
    return 2;
}

var sizes = new List<(string Name, long Size)>();
using (var zip = new ZipArchive(File.Create(target), ZipArchiveMode.Create))
{
    foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
    {
        var relative = Path.GetRelativePath(source, file);
        if (relative.Split(Path.DirectorySeparatorChar).Any(skip.Contains))
            continue;
        try
        {
            zip.CreateEntryFromFile(file, relative.Replace('\\', '/'), CompressionLevel.Optimal);
            sizes.Add((relative, new FileInfo(file).Length));
        }
        catch (IOException e)
        {
            Console.Error.WriteLine($"skipped {relative}: {e.Message}");
        }
    }
}

Console.WriteLine($"{sizes.Count} files, {new FileInfo(target).Length / 1024.0:N0} kB");
foreach (var (name, size) in sizes.OrderByDescending(s => s.Size).Take(10))
    Console.WriteLine($"{size,12:N0}  {name}");
return 0;
