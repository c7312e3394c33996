namespace Symbiont.Server;

/// <summary>One setting and its names. <c>SYMBIONT_DATA_DIR</c> is <c>--data-dir</c> on the command line and <c>Symbiont:DataDir</c> in a file.</summary>
/// <param name="Environment">Name of the environment variable.</param>
/// <param name="IsSecret">It may also be given as <c>…_FILE</c>, the path of a file that holds the value.</param>
internal sealed record Setting(string Environment, bool IsSecret = false)
{
    public const string Section = "Symbiont";

    private const string Prefix = "SYMBIONT_";

    /// <summary>Key in the configuration; keys know no letter case, so <c>DataDir</c> in a file is the same.</summary>
    public string Key { get; } = $"{Section}:{Stem(Environment).Replace("_", "", StringComparison.Ordinal)}";

    /// <summary>Key of the path of the file that holds the value, if it is a secret.</summary>
    public string FileKey => Key + "File";

    /// <summary>Name on the command line.</summary>
    public string Option { get; } = "--" + Stem(Environment).Replace('_', '-').ToLowerInvariant();

    private static string Stem(string name) => name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name;
}
