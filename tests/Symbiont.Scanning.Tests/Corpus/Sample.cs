using System.Security.Cryptography;
using System.Text;

namespace Symbiont.Scanning.Tests.Corpus;

/// <summary>One folder of the corpus.</summary>
/// <param name="Name">Its name, which says nothing of what is inside.</param>
/// <param name="Folder">Where it lies.</param>
internal sealed record Sample(string Name, string Folder)
{
    public const string Malicious = "malicious";
    public const string Benign = "benign";

    /// <summary>Chosen by the name alone, so that nobody chooses.</summary>
    public bool IsHeldOut => SHA256.HashData(Encoding.UTF8.GetBytes(Name))[0] % 3 == 0;

    public static IReadOnlyList<Sample> All(string label) =>
        [.. Directory.GetDirectories(Path.Combine(Corpus, label)).Order(StringComparer.Ordinal).Select(folder => new Sample(Path.GetFileName(folder), folder))];

    private static string Corpus
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Symbiont.sln")))
                folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("There is no repository above the tests.");
            return Path.Combine(folder, "tests", "Symbiont.Scanning.Corpus");
        }
    }
}
