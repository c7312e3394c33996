using Symbiont.Scanning.Training;

namespace Symbiont.Scanning.Tests.Corpus;

/// <summary>One folder of the corpus.</summary>
/// <param name="Name">Its name, which says nothing of what is inside.</param>
/// <param name="Folder">Where it lies.</param>
internal sealed record Sample(string Name, string Folder)
{
    public const string Malicious = "malicious";
    public const string Benign = "benign";

    /// <summary>Folder of the samples whose harm lies in what they mean or quietly do, each beside an honest twin. Reported apart.</summary>
    public const string Subtle = "subtle";

    /// <summary>Folder of the samples in pairs by the same hand: the same form, hosts and care, and nothing but what it does tells them apart. Reported apart.</summary>
    public const string Paired = "paired";

    /// <summary>Folder of the pairs that are there to be learnt from, whole; nothing is measured by them.</summary>
    public const string Lessons = "lessons";

    /// <summary>Chosen by the name alone, so that nobody chooses.</summary>
    public bool IsHeldOut => SampleSet.IsHeldOut(Name);

    /// <param name="part">Empty: the main part; or <see cref="Subtle"/> or <see cref="Paired"/>.</param>
    /// <param name="label"><see cref="Malicious"/> or <see cref="Benign"/>.</param>
    public static IReadOnlyList<Sample> All(string part, string label) =>
        [.. Directory.GetDirectories(Path.Combine(Corpus, part, label)).Order(StringComparer.Ordinal).Select(folder => new Sample(Path.GetFileName(folder), folder))];

    /// <summary>The malicious sample and the honest one of each pair, by name.</summary>
    /// <param name="part">The part of the corpus.</param>
    public static IReadOnlyList<(string Malicious, string Benign)> Twins(string part) => [.. File.ReadLines(Path.Combine(Corpus, part, "twins.txt")).Select(line => line.Split(' ')).Select(pair => (pair[0], pair[1]))];

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
