using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>The lines that a process has written so far.</summary>
internal sealed class ProcessOutput
{
    private readonly Lock gate = new();
    private readonly List<string> lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (gate)
                return [.. lines];
        }
    }

    public string Text => string.Join('\n', Lines);

    public void Add(string? line)
    {
        lock (gate)
        {
            if (line is not null)
                lines.Add(line);
        }
    }

    /// <summary>Returns once a line holds the words.</summary>
    public async Task<string> Line(string words, TimeSpan? within = null)
    {
        await Eventually.Holds(() => Find(words) is not null, $"the process writes \"{words}\"", within);
        return Find(words)!;
    }

    public string? Find(string words) => Lines.FirstOrDefault(line => line.Contains(words, StringComparison.Ordinal));
}
