using System.Text.Json;

namespace Symbiont.Cluster.Tests;

/// <summary>An append-only file of the test: what has happened outside the product, in the order in which it happened.</summary>
internal sealed class LedgerFile : IDisposable
{
    private readonly Lock gate = new();
    private readonly TempFolder folder = new();
    private int calls;

    private string Name => folder.At("ledger.jsonl");

    public LedgerLine Arrived(string method, string path, string? key, string body)
    {
        lock (gate)
        {
            var line = new LedgerLine("arrived", ++calls, method, path, key, body, Now());
            Append(line);
            return line;
        }
    }

    public void Ended(LedgerLine arrived, string how)
    {
        lock (gate)
            Append(arrived with { Event = how, At = Now() });
    }

    public IReadOnlyList<LedgerLine> Read()
    {
        lock (gate)
            return File.Exists(Name) ? [.. File.ReadLines(Name).Select(line => JsonSerializer.Deserialize<LedgerLine>(line)!)] : [];
    }

    public void Dispose()
    {
        lock (gate)
            folder.Dispose();
    }

    private static double Now() => TimeProvider.System.GetElapsedTime(0).TotalMilliseconds;

    private void Append(LedgerLine line) => File.AppendAllText(Name, JsonSerializer.Serialize(line) + "\n");
}
