using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;

namespace Host;

public interface IReportPlugin
{
    string Title { get; }
    string Render(IReadOnlyDictionary<string, decimal> totals);
}

/// <summary>
/// Loads report plug-ins from the folder "plugins" beside the program. Only files whose
/// hash the administrator has put into plugins.allow are loaded.
/// </summary>
public sealed class PluginHost
{
    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "plugins");

    public IReadOnlyList<IReportPlugin> Load()
    {
        var allowed = File.ReadLines(Path.Combine(_folder, "plugins.allow"))
            .Select(l => l.Split('#')[0].Trim())
            .Where(l => l.Length == 64)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        var result = new List<IReportPlugin>();
        foreach (var file in Directory.EnumerateFiles(_folder, "*.dll"))
        {
            var bytes = File.ReadAllBytes(file);
            if (!allowed.Contains(Convert.ToHexString(SHA256.HashData(bytes))))
            {
                Console.Error.WriteLine($"{Path.GetFileName(file)} is not on the list, skipped");
                continue;
            }
            var context = new AssemblyLoadContext(Path.GetFileNameWithoutExtension(file), isCollectible: true);
            var assembly = context.LoadFromStream(new MemoryStream(bytes, writable: false));
            foreach (var type in assembly.GetExportedTypes().Where(t =>
                         typeof(IReportPlugin).IsAssignableFrom(t) && t is { IsAbstract: false }))
            {
                result.Add((IReportPlugin)Activator.CreateInstance(type)!);
            }
        }
        return result;
    }
}
