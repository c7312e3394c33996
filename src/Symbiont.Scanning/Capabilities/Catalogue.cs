using System.Reflection;
using Symbiont.Scanning.Matching;

namespace Symbiont.Scanning.Capabilities;

/// <summary>All facts by which capabilities are told. They stand in the files below <c>Facts</c>, a family each.</summary>
internal static class Catalogue
{
    public static readonly IReadOnlyList<Fact> Facts = [.. Read()];

    /// <summary>Facts that no literal announces, by kind: looked for on every line, and only where all else of a tactic stands.</summary>
    public static readonly ILookup<CapabilityKind, int> Scans = Enumerable.Range(0, Facts.Count).Where(number => Facts[number].Pattern.Anchors.Count == 0).ToLookup(number => Facts[number].Kind);

    /// <summary>Where which literal of which fact stands.</summary>
    public static readonly LiteralIndex Index = new([.. Facts.SelectMany((fact, number) => fact.Pattern.Anchors.Select(anchor => (anchor, number)))]);

    private static IEnumerable<Fact> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".facts", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            foreach (var fact in FactReader.Read(name, reader))
                yield return fact;
        }
    }
}
