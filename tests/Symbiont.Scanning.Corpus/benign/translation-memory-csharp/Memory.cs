using System.Globalization;
using System.Text.Json;

namespace Translation;

/// <summary>Remembers sentences that were translated and finds similar ones.</summary>
public sealed class Memory(string path)
{
    private readonly Dictionary<string, string> pairs = File.Exists(path)
        ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path)) ?? []
        : [];

    public void Remember(string source, string target)
    {
        pairs[source.Trim()] = target.Trim();
        var part = path + ".part";
        File.WriteAllText(part, JsonSerializer.Serialize(pairs));
        File.Move(part, path, overwrite: true);
    }

    /// <summary>The best match and how similar it is, 0 to 1.</summary>
    public (string Source, string Target, double Similarity)? Find(string sentence, double atLeast = 0.75)
    {
        var best = pairs
            .Select(p => (p.Key, p.Value, Similarity: Similarity(p.Key, sentence)))
            .Where(p => p.Similarity >= atLeast)
            .OrderByDescending(p => p.Similarity)
            .FirstOrDefault();
        return best.Key is null ? null : best;
    }

    private static double Similarity(string a, string b)
    {
        a = a.ToLower(CultureInfo.InvariantCulture);
        b = b.ToLower(CultureInfo.InvariantCulture);
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return 1 - (double)row[b.Length] / Math.Max(1, Math.Max(a.Length, b.Length));
    }
}
