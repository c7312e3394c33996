using System.Text;
using Symbiont.Scanning.Mcp;

namespace Symbiont.Scanning.Files;

/// <summary>Manifests that say what a server may do, compared with the programs below them.</summary>
internal static class ManifestScan
{
    /// <summary>Larger files are no manifests, and no programs that somebody wrote.</summary>
    private const long Largest = 1 << 20;

    /// <summary>Programs of one server that are compared.</summary>
    private const int MaxPrograms = 200;

    private static readonly string[] Names = ["manifest.json", "server.json", "mcp.json", "plugin.json", "skill.json", "tools.json"];

    private static readonly string[] Programs = [".py", ".js", ".mjs", ".cjs", ".ts", ".mts"];

    /// <summary>What the programs do and their manifest does not allow.</summary>
    /// <param name="files">All files of the folder, with their names in findings.</param>
    /// <param name="cancellationToken">Ends the comparison.</param>
    public static IEnumerable<Finding> Compare(IReadOnlyList<(string Path, string Name)> files, CancellationToken cancellationToken)
    {
        foreach (var (path, name) in files)
        {
            // A browser's extension has a manifest of that name too; its permissions are those of the browser.
            if (!Names.Contains(Path.GetFileName(name), StringComparer.OrdinalIgnoreCase) || Read(path, name) is not { } manifest
                || !manifest.Text.Raw.Contains("\"permissions\"", StringComparison.Ordinal) || manifest.Text.Raw.Contains("\"manifest_version\"", StringComparison.Ordinal))
                continue;
            var folder = name[..(name.LastIndexOf('/') + 1)];
            var programs = files.Where(file => file.Name.StartsWith(folder, StringComparison.Ordinal) && Programs.Contains(Path.GetExtension(file.Name), StringComparer.OrdinalIgnoreCase))
                .Take(MaxPrograms).Select(file => Read(file.Path, file.Name)).OfType<ScanSource>();
            foreach (var finding in McpPermissions.Compare(manifest, programs, cancellationToken))
                yield return finding;
        }
    }

    /// <summary>A file as a source; null when it is too large, or cannot be read, which is a finding already.</summary>
    private static ScanSource? Read(string path, string name)
    {
        try
        {
            return new FileInfo(path).Length is > 0 and <= Largest ? new ScanSource(name, File.ReadAllText(path, Encoding.UTF8)) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
