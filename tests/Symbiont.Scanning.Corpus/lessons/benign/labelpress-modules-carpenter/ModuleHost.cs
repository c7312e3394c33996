using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;

namespace LabelPress;

public interface ILabelModule
{
    string Name { get; }
    string Render(IReadOnlyDictionary<string, object> row);
}

/// <summary>Loads the modules listed in modules.lock: file name and SHA-256, written by "labelpress add".</summary>
public static class ModuleHost
{
    public static IReadOnlyList<ILabelModule> Load(string folder)
    {
        var found = new List<ILabelModule>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "modules.lock")))
        {
            var parts = line.Split(' ', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2) continue;

            var image = File.ReadAllBytes(Path.Combine(folder, Path.GetFileName(parts[1])));
            var hash = Convert.ToHexString(SHA256.HashData(image));
            if (!hash.Equals(parts[0], StringComparison.OrdinalIgnoreCase))
                throw new InvalidDataException($"{parts[1]} is not the file that was added; run 'labelpress add' again.");

            using var stream = new MemoryStream(image);
            found.AddRange(Create(new AssemblyLoadContext(parts[1], isCollectible: true).LoadFromStream(stream)));
        }
        return found;
    }

    private static IEnumerable<ILabelModule> Create(Assembly assembly) =>
        from type in assembly.GetTypes()
        where typeof(ILabelModule).IsAssignableFrom(type) && !type.IsAbstract
        select (ILabelModule)Activator.CreateInstance(type)!;
}
