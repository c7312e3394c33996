using System.Collections.Immutable;
using Symbiont.Scanning.Code;
using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Mcp;

/// <summary>Compares what a server's manifest declares with what its code can do. Needs the sources of one folder together, so it is no analyser of single ones; a scan of a folder calls it.</summary>
public static class McpPermissions
{
    private static readonly (Capability Capability, string Shown, string[] Words)[] Known =
    [
        (Capability.Network, "uses the network", ["network", "net", "http", "internet", "outbound", "fetch"]),
        (Capability.Command, "starts programs", ["command", "commands", "shell", "exec", "process", "subprocess", "spawn"]),
        (Capability.FileWrite, "writes or deletes files", ["filesystem.write", "fs.write", "write", "file_write", "filewrite", "filesystem_write"]),
        (Capability.FileAppend, "adds to files", ["filesystem.write", "fs.write", "write", "file_write", "filewrite", "filesystem_write", "append", "log"]),
    ];

    /// <summary>Findings at the places of the code that do what the manifest does not allow. A manifest without permissions declares nothing, and nothing contradicts it.</summary>
    /// <param name="manifest">JSON with a member <c>permissions</c>: a list of names, or an object of names with values.</param>
    /// <param name="code">The server's programs; other sources are passed over.</param>
    /// <param name="cancellationToken">Ends the comparison.</param>
    public static IReadOnlyList<Finding> Compare(ScanSource manifest, IEnumerable<ScanSource> code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(code);
        if (JsonPlaces.Read(manifest.Text.Raw)?["permissions"] is not { } permissions)
            return [];
        var declared = Flat(permissions).ToImmutableDictionary(entry => entry.Name, entry => entry.Allowed, StringComparer.OrdinalIgnoreCase);
        var findings = new List<Finding>();
        foreach (var source in code)
        {
            if (ProgramFlow.Of(source, cancellationToken) is not { } program)
                continue;
            foreach (var (capability, shown, words) in Known)
            {
                if (program.Flow.Capabilities.TryGetValue(capability, out var start) && Denial(declared, words) is { } severity)
                    findings.Add(source.Report(McpRules.UndeclaredCapability, start, 160, $"the code {shown}, and {manifest.Name} does not allow it", Confidence.Medium, severity));
            }
        }
        return findings;
    }

    /// <summary>How bad it is: worse when it is denied than when it is not spoken of; null when it is allowed.</summary>
    private static Severity? Denial(ImmutableDictionary<string, bool> declared, string[] words)
    {
        var spoken = declared.Where(entry => words.Any(word => entry.Key.Equals(word, StringComparison.OrdinalIgnoreCase) || Parts(entry.Key).Contains(word, StringComparer.OrdinalIgnoreCase))).ToList();
        if (spoken.Count == 0)
            return Severity.Medium;
        return spoken.Exists(entry => entry.Value) ? null : Severity.High;
    }

    private static string[] Parts(string name) => name.Split(['.', ':', '_', '-', '/', ' ']);

    private static IEnumerable<(string Name, bool Allowed)> Flat(JsonPlace permissions, string prefix = "")
    {
        if (permissions.IsArray)
        {
            return permissions.Items.Where(item => item.IsText).Select(item => (Name: prefix + item.Text, Allowed: true)).DistinctBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
        }
        return permissions.IsObject
            ? permissions.Members.SelectMany(member => Of(prefix + member.Key, member.Value)).DistinctBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
            : [];
    }

    private static IEnumerable<(string Name, bool Allowed)> Of(string name, JsonPlace value)
    {
        if (value.IsObject)
            return Flat(value, name + ".");
        if (value.IsArray)
            return value.Items.IsEmpty ? [(name, false)] : [(name, true), .. Flat(value, name + ".")];
        return [(name, value.Text is not ("false" or "none" or "null" or "deny" or "denied")), .. value.IsText ? [(name + "." + value.Text, value.Text is not ("none" or "deny" or "denied"))] : Array.Empty<(string, bool)>()];
    }
}
