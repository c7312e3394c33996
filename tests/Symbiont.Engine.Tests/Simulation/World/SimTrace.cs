using System.Globalization;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>What has happened, a line each: a number over all of it, the last lines, and the whole where somebody wants it.</summary>
internal sealed class SimTrace(TextWriter? whole = null)
{
    private const int Kept = 256;

    private readonly string[] last = new string[Kept];
    private ulong hash = 14695981039346656037;

    public long Lines { get; private set; }

    /// <summary>Differs when a single character differs.</summary>
    public string Hash => hash.ToString("x16", CultureInfo.InvariantCulture);

    public void Add(string line)
    {
        foreach (var letter in line)
            hash = (hash ^ letter) * 1099511628211;
        hash = (hash ^ '\n') * 1099511628211;
        last[Lines++ % Kept] = line;
        whole?.WriteLine(line);
    }

    public IEnumerable<string> Last(int count)
    {
        for (var line = Math.Max(0, Lines - Math.Min(count, Kept)); line < Lines; line++)
            yield return last[line % Kept];
    }
}
