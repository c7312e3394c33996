using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Files;

/// <summary>What is said of files rather than of their text.</summary>
internal static class FileRules
{
    public static readonly RuleInfo LinkOutside = new("link-outside", Categories.Files, Severity.High, "A link leads out of the folder.",
        "Whoever copies, packs or reads the folder takes along what the link leads to.", "Put a copy of the file into the folder, or drop the link.");

    public static readonly RuleInfo HiddenFile = new("hidden-file", Categories.Files, Severity.Warning, "A file with a hidden name that no known tool uses.",
        "A listing does not show it, and a reviewer does not open it.", "Give it a name that shows, or remove it.");

    public static readonly RuleInfo CompiledCode = new("compiled-code", Categories.Files, Severity.Medium, "Compiled code, whose source is not there to be read.",
        "What it does cannot be told by reading the folder.", "Ship the source, and build it where it is used; or have a person check where the file comes from.");

    public static readonly RuleInfo UnknownBinary = new("unknown-binary", Categories.Files, Severity.Warning, "A binary file of a kind that the scanner does not know.",
        "It may hold anything; nobody has looked.", "Remove it if nothing needs it, or have a person say what it is.");

    public static readonly RuleInfo WrongType = new("wrong-type", Categories.Files, Severity.High, "The content is not what the name says.",
        "A picture is not looked at as a program is, and yet it can be started as one.", "Give the file the name of what it is.");

    public static readonly RuleInfo OpaqueArchive = new("opaque-archive", Categories.Files, Severity.Medium, "An archive of a kind that the scanner cannot open.",
        "It may hold anything; nobody has looked.", "Ship the files themselves, or a zip or tar.gz.");

    public static readonly RuleInfo EncryptedArchive = new("encrypted-archive", Categories.Files, Severity.High, "An archive with a password.",
        "A password keeps scanners out and lets in whoever reads the instructions.", "Ship the files themselves.");

    public static readonly RuleInfo BrokenArchive = new("broken-archive", Categories.Files, Severity.Medium, "An archive that cannot be read to its end.",
        "Another program may read more of it than this one.", "Pack it again.");

    public static readonly RuleInfo ArchiveTraversal = new("archive-traversal", Categories.Files, Severity.High, "A member of an archive would be unpacked outside of its folder.",
        "Unpacking overwrites a file elsewhere: a start-up script, a key, a program.", "Pack it again with names that stay in the folder.");

    public static readonly RuleInfo TooLarge = new("scan-size-limit", Categories.Files, Severity.High, "Something is larger than is looked at.",
        "What was not looked at may hold anything; padding is a way to hide it.", "Make it smaller, or raise the limit and scan again.");

    public static readonly RuleInfo TooDeep = new("scan-depth-limit", Categories.Files, Severity.High, "Archives or encodings lie deeper within each other than is looked at.",
        "What was not looked at may hold anything; honest files are not packed so.", "Unpack it, or raise the limit and scan again.");

    public static readonly RuleInfo TooMany = new("scan-count-limit", Categories.Files, Severity.High, "There are more files than are looked at.",
        "What was not looked at may hold anything.", "Scan the parts one by one, or raise the limit.");

    public static readonly RuleInfo Unreadable = new("unreadable", Categories.Files, Severity.High, "A file that could not be read.",
        "What was not looked at may hold anything.", "Grant the scanner the right to read it, and scan again.");

    public static readonly RuleInfo EmbeddedExecutable = new("embedded-executable", Categories.Files, Severity.High, "A program is encoded within a text.",
        "It is written to the disk and started by what looks like a harmless script.", "Ship the source of the program.");

    public static readonly RuleInfo History = new("git-folder", Categories.Files, Severity.Info, "A folder of git, of which only hooks and settings were looked at.",
        "Older versions of files lie in it, packed.", "Leave the folder out of what is shipped.");

    public static readonly IReadOnlyList<RuleInfo> All =
    [
        LinkOutside, HiddenFile, CompiledCode, UnknownBinary, WrongType, OpaqueArchive, EncryptedArchive, BrokenArchive, ArchiveTraversal,
        TooLarge, TooDeep, TooMany, Unreadable, EmbeddedExecutable, History,
    ];
}
