using System.Text.RegularExpressions;
using Symbiont.Scanning.Contexts;

namespace Symbiont.Scanning.Capabilities;

/// <summary>
/// Judges a program by what it can do together: where data comes from and where it goes, told by the facts of the <see cref="Catalogue"/>. It follows nothing;
/// it is there for the languages that nobody follows, and for flows that are longer than one can follow.
/// </summary>
internal sealed class CapabilityAnalyzer : IScanAnalyzer
{
    /// <summary>Lines of a call in which the host stands that it goes to.</summary>
    private const int CallLines = 3;

    private static readonly Regex Host = new(@"\b(?:https?|wss?|ftp)://(?:[^\s/@""']+@)?(?<host>[^\s/:""'?#`)]+)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>What runs when a package is built or installed.</summary>
    private static readonly HashSet<string> BuildFiles = new(StringComparer.OrdinalIgnoreCase)
    {
        "build.rs", "setup.py", "conanfile.py", "extconf.rb", "Rakefile", "Makefile.PL", "Build.PL", "build.gradle", "build.gradle.kts", "build.sbt", "build.zig", "build.xml", "hatch_build.py", "conftest.py", "noxfile.py",
        "preinstall.js", "postinstall.js", "install.js", "binding.gyp", "wscript", "SConstruct", "mix.exs", "Package.swift", "build.jl", "CMakeLists.txt", "meson.build", "gulpfile.js", "Gruntfile.js",
        "settings.gradle", "settings.gradle.kts", "init.gradle", "init.gradle.kts", "Directory.Build.props", "Directory.Build.targets", "PKGBUILD", "postinst", "preinst", "BUILD.bazel", "MODULE.bazel", "Setup.hs",
    };

    public string Name => "capabilities";

    public IReadOnlyList<RuleInfo> Rules => CapabilityRules.All;

    public IEnumerable<Finding> Analyze(ScanSource source, CancellationToken cancellationToken)
    {
        if (source.Kind is SourceKind.Markdown or SourceKind.Text || source.Layers.Contains("strings") || IsLocked(source.Name) || Roles.IsDeclaration(source.Name) || IsReference(source))
            return [];
        var sightings = new Sightings(source, cancellationToken);
        var nearness = new Nearness(source.Reading);
        var functions = new EnclosingFunction(source.Reading);
        var findings = new List<Finding>();
        foreach (var tactic in CapabilityRules.Tactics)
        {
            if (!tactic.NotIn.Contains(source.Kind) && (!tactic.AtBuild || BuildFiles.Contains(Path.GetFileName(source.Name))) && !findings.Exists(finding => finding.Rule == tactic.Rule.Name) && Find(source, sightings, nearness, functions, tactic) is { } place)
            {
                var isTest = source.IsTest && !tactic.InTests;
                findings.Add(source.Report(tactic.Rule, source.Text.RawOffset(place.Start), place.Length, tactic.Message, Confidence.Medium,
                    isTest ? Severity.Medium : null, isTest ? "in the data of a test" : null));
            }
        }

        return findings;
    }

    /// <summary>Lists of versions, which name everything and do nothing.</summary>
    private static bool IsLocked(string name) => name.EndsWith(".lock", StringComparison.Ordinal) || name.EndsWith("package-lock.json", StringComparison.Ordinal) || name.EndsWith("go.sum", StringComparison.Ordinal);

    /// <summary>What a compiler writes about the members of an assembly: nothing starts a document with that root.</summary>
    private static bool IsReference(ScanSource source)
    {
        if (source.Kind != SourceKind.Markup || !source.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            return false;
        var text = source.Text.Normalized.AsSpan().TrimStart();
        if (text.StartsWith("<?xml", StringComparison.Ordinal))
            text = text[(text.IndexOf("?>", StringComparison.Ordinal) + 2)..].TrimStart();
        return text.StartsWith("<doc>", StringComparison.Ordinal) && text[5..].TrimStart().StartsWith("<assembly>", StringComparison.Ordinal);
    }

    private static Place? Find(ScanSource source, Sightings sightings, Nearness nearness, EnclosingFunction functions, Tactic tactic)
    {
        // The rarest first: where it does not stand, nothing else has to be looked at.
        CapabilityKind[][] groups = [tactic.From, tactic.To, .. tactic.Besides];
        foreach (var group in groups.Select(group => (Kinds: group, Announced: group.Sum(sightings.Announced))).OrderBy(group => group.Announced))
        {
            if (group.Announced == 0 || Array.TrueForAll(group.Kinds, kind => sightings.Of(kind).Count == 0))
                return null;
        }

        var (froms, tos) = (Places(sightings, tactic.From), Places(sightings, tactic.To));
        var besides = tactic.Besides.Select(group => Places(sightings, group)).ToList();
        var excuses = Places(sightings, tactic.Unless);
        foreach (var from in froms)
        {
            foreach (var to in tos)
            {
                if (!nearness.IsNear(from, to, tactic.Near) || !besides.TrueForAll(group => group.Exists(other => nearness.IsNear(from, other, tactic.Near) || nearness.IsNear(to, other, tactic.Near))))
                    continue;
                if (!MayServe(source, tactic, from, to) || excuses.Exists(excuse => functions.Governs(excuse.Line, to.Line) || functions.Governs(excuse.Line, from.Line) || functions.IsCalled(excuse.Line, from.Line))
                    || (tactic.PassesToOwner && from.Fact.Owners.Count > 0 && GoesToOwner(source, from, to, functions)))
                    continue;
                return from;
            }
        }

        return null;
    }

    /// <summary>Whether one place can be of use to the other: code that is run by what came before, or two words of the same script of a package.</summary>
    private static bool MayServe(ScanSource source, Tactic tactic, Place from, Place to) =>
        !(tactic.InOrder && to.Start < from.Start) && (from.Line == to.Line || Path.GetFileName(source.Name) != "package.json");

    private static List<Place> Places(Sightings sightings, CapabilityKind[] kinds) => [.. kinds.SelectMany(sightings.Of)];

    /// <summary>Whether every host that the function of the act names belongs to the service whose secret it is, and there is one.</summary>
    private static bool GoesToOwner(ScanSource source, Place from, Place to, EnclosingFunction functions)
    {
        var lines = source.Reading.Lines;
        var first = Math.Min(functions.HeadOf(to.Line), Math.Min(from.Line, to.Line));
        var last = Math.Min(lines.Count - 1, Math.Max(from.Line, to.Line) + CallLines);
        var text = source.Reading.Text[lines[first].Start..lines[last].End];
        var hosts = Host.Matches(text).Select(match => match.Groups["host"].Value).ToList();
        return hosts.Count > 0 && hosts.TrueForAll(host => from.Fact.Owners.Any(owner => host.Equals(owner, StringComparison.OrdinalIgnoreCase) || host.EndsWith('.' + owner, StringComparison.OrdinalIgnoreCase)));
    }
}
