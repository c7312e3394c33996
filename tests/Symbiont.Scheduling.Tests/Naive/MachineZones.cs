using Symbiont.Scheduling.Zones;

namespace Symbiont.Scheduling.Tests.Naive;

/// <summary>Every time zone of this machine.</summary>
internal static class MachineZones
{
    /// <summary>Where their files are.</summary>
    public const string Folder = "/usr/share/zoneinfo";

    /// <summary>Names of all, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path))
            .Where(name => IanaZone.TryGet(name, out _))
            .Order(StringComparer.Ordinal),
    ];
}
