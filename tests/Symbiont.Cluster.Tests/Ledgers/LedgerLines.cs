namespace Symbiont.Cluster.Tests;

/// <summary>
/// What has happened outside the product, in the order in which it happened: the time of each line is taken before anything that may have to wait. They are kept in
/// memory only, for the processes that are killed are others than the test's.
/// </summary>
internal sealed class LedgerLines
{
    private readonly Lock gate = new();
    private readonly List<LedgerLine> lines = [];
    private int calls;

    public LedgerLine Arrived(string method, string path, string? key, string body)
    {
        var at = Now();
        lock (gate)
        {
            var line = new LedgerLine("arrived", ++calls, method, path, key, body, at);
            lines.Add(line);
            return line;
        }
    }

    public void Ended(LedgerLine arrived, string how)
    {
        var line = arrived with { Event = how, At = Now() };
        lock (gate)
            lines.Add(line);
    }

    public IReadOnlyList<LedgerLine> Read()
    {
        lock (gate)
            return [.. lines.OrderBy(line => line.At)];
    }

    private static double Now() => TimeProvider.System.GetElapsedTime(0).TotalMilliseconds;
}
