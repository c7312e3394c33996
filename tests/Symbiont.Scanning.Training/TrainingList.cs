using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Symbiont.Scanning.Training;

/// <summary>A sample that may be learnt from.</summary>
/// <param name="Set">Where it is from.</param>
/// <param name="Path">Its folder or file.</param>
/// <param name="Pair">One name for it and its twin, or its own.</param>
internal sealed record LearntSample(SampleSet Set, string Path, string Pair);

/// <summary>A folder of samples, as a line of the list names it.</summary>
/// <param name="Group">Samples of a group are weighed together, each kind of them as much as the other.</param>
/// <param name="Weight">What a kind of the group weighs beside those of other groups.</param>
/// <param name="IsAttack">Whether each folder or file in it is an attack.</param>
/// <param name="Folder">Where it lies. What the file <c>twins.txt</c> beside it names are twins: an attack and an honest sample that say nearly the same.</param>
/// <param name="IsCorpus">Whether a third is held out by name, and never read. What has its twin there is not learnt from either: one would be known by the other.</param>
/// <param name="IsNew">Whether no rule was made for it, so that what rules say of it is worth as much as of anything that comes.</param>
internal sealed record SampleSet(string Group, double Weight, bool IsAttack, string Folder, bool IsCorpus, bool IsNew = false)
{
    /// <summary>What of the set may be learnt from, in order.</summary>
    public IEnumerable<LearntSample> Samples()
    {
        var twins = Twins();
        foreach (var path in Directory.EnumerateFileSystemEntries(Folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            var twin = twins.GetValueOrDefault(name, name);
            if (!IsCorpus || (!IsHeldOut(name) && !IsHeldOut(twin)))
                yield return new(this, path, string.CompareOrdinal(name, twin) < 0 ? name : twin);
        }
    }

    private Dictionary<string, string> Twins()
    {
        var list = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Folder))!, "twins.txt");
        if (!File.Exists(list))
            return [];
        var pairs = File.ReadLines(list).Select(line => line.Split(' ')).ToList();
        return pairs.Concat(pairs.Select(pair => pair.Reverse().ToArray())).ToDictionary(pair => pair[0], pair => pair[1]);
    }

    /// <summary>Whether a sample of a corpus belongs to the third that nobody opens. Chosen by the name alone, so that nobody chooses.</summary>
    public static bool IsHeldOut(string name) => SHA256.HashData(Encoding.UTF8.GetBytes(name))[0] % 3 == 0;
}

/// <summary>A list of what to learn from: a set on every line, <c>group weight attack|honest folder [corpus] [new]</c>; <c>#</c> begins a remark.</summary>
internal static class TrainingList
{
    /// <summary>Reads a list; a line that means nothing is a <see cref="FormatException"/> that names it.</summary>
    /// <param name="path">The file. Folders are relative to it.</param>
    public static IReadOnlyList<SampleSet> Read(string path)
    {
        var sets = new List<SampleSet>();
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length < 4 || parts[2] is not ("attack" or "honest") || parts.Skip(4).Except(["corpus", "new"]).Any()
                || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || weight <= 0)
                throw new FormatException($"'{line}' is no set: group weight attack|honest folder [corpus] [new]");
            sets.Add(new(parts[0], weight, parts[2] == "attack", Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, parts[3]), parts.Skip(4).Contains("corpus"), parts.Skip(4).Contains("new")));
        }

        return sets;
    }
}
