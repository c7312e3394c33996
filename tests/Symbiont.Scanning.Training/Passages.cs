using Symbiont.Scanning.Files;
using Symbiont.Scanning.Wording;

namespace Symbiont.Scanning.Training;

/// <summary>A passage to learn from: what is in it, each once.</summary>
/// <param name="Sample">What it stands in.</param>
/// <param name="Weight">A sample weighs less than its passages together.</param>
/// <param name="Features">In order of their hashes.</param>
internal sealed record LearntPassage(LearntSample Sample, double Weight, uint[] Features);

/// <summary>Reads the passages of samples in the way the scanner does.</summary>
internal static class Passages
{
    /// <summary>Passages of one sample that are learnt from; of more a part is taken, evenly.</summary>
    private const int MostOfSample = 12;

    /// <summary>Files of one sample that are read; of more a part is taken, evenly.</summary>
    private const int MostFiles = 60;

    /// <summary>Bytes of a file that are read.</summary>
    private const int MostBytes = 64 * 1024;

    /// <summary>What of a sample is learnt from.</summary>
    /// <param name="sample">The sample.</param>
    public static IEnumerable<LearntPassage> Of(LearntSample sample)
    {
        var all = Evenly(Files(sample.Path), MostFiles).SelectMany(In).ToList();
        var taken = Evenly(all, MostOfSample);
        return taken.Select(features => new LearntPassage(sample, 1 / Math.Sqrt(taken.Count), features));
    }

    /// <summary>Passages of a text.</summary>
    /// <param name="source">The text.</param>
    public static IEnumerable<uint[]> In(ScanSource source)
    {
        var halves = new List<uint[]>();
        var reader = new PassageReader(source.Text.Normalized, source.Kind);
        var features = new List<Feature>();
        while (reader.Read(features) > 0)
            halves.Add([.. features.Select(feature => feature.Hash).Distinct()]);
        var passages = halves.Count < 2 ? halves : halves.Zip(halves.Skip(1), (first, second) => first.Union(second).ToArray());
        return passages.Select(passage => passage.Order().ToArray());
    }

    /// <summary>As in a scan, no link is followed.</summary>
    private static readonly EnumerationOptions NoLinks = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private static List<ScanSource> Files(string path)
    {
        var files = File.Exists(path) ? [path] : Evenly([.. Directory.EnumerateFiles(path, "*", NoLinks).Order(StringComparer.Ordinal)], MostFiles);
        var texts = new List<ScanSource>();
        foreach (var file in files)
        {
            var bytes = Head(file);
            if (ContentKinds.Of(bytes) == ContentKind.Text)
                texts.AddRange(TextDecoder.Pieces(bytes).Take(1).Select(text => new ScanSource(Path.GetFileName(file), text)));
        }

        return texts;
    }

    private static byte[] Head(string file)
    {
        using var stream = File.OpenRead(file);
        var bytes = new byte[Math.Min(stream.Length, MostBytes)];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static List<T> Evenly<T>(List<T> all, int most) =>
        all.Count <= most ? all : [.. Enumerable.Range(0, most).Select(i => all[(int)((long)i * all.Count / most)])];
}
