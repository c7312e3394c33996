using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using System.Text.Json;

namespace Host;

/// <summary>Loads plug-ins from the folder beside the program. Each has to be listed with its SHA-256.</summary>
public sealed class Plugins(string folder)
{
    private sealed record Entry(string File, string Sha256);

    public IEnumerable<IPlugin> Load()
    {
        var list = JsonSerializer.Deserialize<Entry[]>(File.ReadAllText(Path.Combine(folder, "plugins.json")))
            ?? throw new InvalidDataException("plugins.json is empty");
        foreach (var entry in list)
        {
            if (Path.GetFileName(entry.File) != entry.File)
                throw new InvalidDataException($"{entry.File} is not a plain file name");
            var bytes = File.ReadAllBytes(Path.Combine(folder, entry.File));
            var actual = Convert.ToHexString(SHA256.HashData(bytes));
            if (!actual.Equals(entry.Sha256, StringComparison.OrdinalIgnoreCase))
                throw new InvalidDataException($"{entry.File} has another hash than listed");

            var context = new AssemblyLoadContext(entry.File, isCollectible: true);
            var assembly = context.LoadFromStream(new MemoryStream(bytes));
            foreach (var type in assembly.GetExportedTypes().Where(t => typeof(IPlugin).IsAssignableFrom(t) && !t.IsAbstract))
                yield return (IPlugin)Activator.CreateInstance(type)!;
        }
    }
}

/// <summary>What a plug-in offers.</summary>
public interface IPlugin
{
    string Name { get; }

    void Start(CancellationToken stopping);
}
