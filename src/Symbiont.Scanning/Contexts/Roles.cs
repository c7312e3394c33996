using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Contexts;

/// <summary>For whom a file is written, by its path.</summary>
internal static partial class Roles
{
    /// <summary>What the one content of a packed file is called.</summary>
    private const string Unpacked = "!/content";

    /// <summary>Whether an agent takes the file as instructions whatever folder it lies in.</summary>
    public static bool IsForAgents(string name) => AgentFile().IsMatch(name);

    /// <summary>Whether it is the usual documentation for people.</summary>
    public static bool IsForPeople(string name) => IsForPeopleByName(name) || DocumentationFolder().IsMatch(name);

    /// <summary>Whether it is so by the name of the file alone.</summary>
    public static bool IsForPeopleByName(string name) => PeopleFile().IsMatch(name.EndsWith(Unpacked, StringComparison.Ordinal) ? name[..^Unpacked.Length] : name);

    /// <summary>Whether a file makes its folder one that agents read.</summary>
    public static bool IsSkill(string name) => SkillFile().IsMatch(name);

    /// <summary>Whether the name is that of a test or of its data.</summary>
    public static bool IsTest(string name) => TestFile().IsMatch(name);

    /// <summary>Whether it is a list of those who made something, written as they write themselves.</summary>
    public static bool NamesPeople(string name) => Path.GetFileNameWithoutExtension(name).ToUpperInvariant() is "AUTHORS" or "CONTRIBUTORS" or "CREDITS" or "THANKS" or "MAINTAINERS";

    /// <summary>Whether the file only declares what another one does: tools for programmers read it, and nothing runs it.</summary>
    public static bool IsDeclaration(string name) => name.EndsWith(".pyi", StringComparison.Ordinal) || name.EndsWith(".d.ts", StringComparison.Ordinal) || name.EndsWith(".d.mts", StringComparison.Ordinal) || name.EndsWith(".d.cts", StringComparison.Ordinal);

    [GeneratedRegex(@"(^|/)(SKILL|AGENTS?|CLAUDE|GEMINI|SOUL|MEMORY|IDENTITY|TOOLS|HEARTBEAT|BOOTSTRAP|USER|PERSONA|PROMPT|SYSTEM|SYSTEM[_-]PROMPT|SYSTEM[_-]INSTRUCTIONS|COMMANDS?|INSTRUCTIONS?)(\.[\w-]+)?\.(md|mdx|txt)$|\.mdc$|(^|/)\.(cursor|windsurf|cline)rules$|copilot-instructions\.md$|(^|/)templates/NOTES\.txt$|(^|/)(\.claude|\.cursor|\.agents?|prompts?|commands|agents|skills?)/",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgentFile();

    [GeneratedRegex(@"(^|/)(README|NEWS|BUILDING|RELEASES?|CHANGELOG|CHANGES|HISTORY|CONTRIBUTING|SECURITY|CODE_OF_CONDUCT|LICEN[SC]E|COPYRIGHT|COPYING|HACKING|NOTICE|AUTHORS|TROUBLESHOOTING|FAQ|INSTALL(ATION)?|UPGRADING|MIGRATION|DEVELOPMENT|ARCHITECTURE|THREAT[-_]MODEL)([._-][\w.-]*)?$|(^|/)(METADATA|PKG-INFO)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PeopleFile();

    [GeneratedRegex(@"(^|/)(docs?|documentation|wiki|website|blog|articles?)/.*\.(md|mdx|rst|txt|adoc|html)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DocumentationFolder();

    [GeneratedRegex(@"(^|/)(SKILL|AGENTS?|CLAUDE|GEMINI|SOUL)\.md$|(^|/)\.(cursor|windsurf|cline)rules$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SkillFile();

    [GeneratedRegex(@"(^|/)(tests?|__tests__|specs?|fixtures?|testdata|e2e)/|(^|/)(test_[^/]*|[^/]*[._-](test|spec|tests))\.\w+$|(^|/)conftest\.py$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TestFile();
}
