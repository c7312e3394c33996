using System.Text;
using Symbiont.Engine;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Running;

/// <summary>
/// An agent's memory as one execution sees it: the stored rows, with its own writes that are not committed yet on top. An
/// agent whose memory is ephemeral has only what the execution itself has written.
/// </summary>
internal sealed class RunMemory(IRows rows, string? agentId, bool persistent, PendingRun pending)
{
    private readonly Dictionary<string, Value?> written = [];

    public async ValueTask<Value?> Get(string key)
    {
        if (written.TryGetValue(key, out var own) || !persistent)
            return own;
        return await rows.Get(AgentLists.Memory(agentId!), key) is { } stored ? ValueCodec.Decode(stored.Span) : null;
    }

    /// <summary>Writes a row; null removes it. Replay calls this too, for what the execution itself wrote.</summary>
    public void Set(string key, Value? value, bool replayed)
    {
        if (persistent)
        {
            if (!replayed)
                pending.Add(new MemoryWrite(key, value is null ? null : Encoding.UTF8.GetString(ValueCodec.Encode(value))));
            // Committed writes are read from the store, where another execution may have written since.
            if (replayed)
                return;
        }

        written[key] = value;
    }

    /// <summary>The rows that others may write too are read from the store again from here on.</summary>
    public void Committed()
    {
        if (persistent)
            written.Clear();
    }

    /// <summary>Rows whose key or text contains the words, in order of their keys.</summary>
    public async ValueTask<IReadOnlyList<KeyValuePair<string, Value>>> Search(string words, int limit)
    {
        var found = new SortedDictionary<string, Value>(StringComparer.Ordinal);
        var after = "";
        while (persistent)
        {
            var page = await rows.List(AgentLists.Memory(agentId!), after);
            foreach (var row in page)
                found[row.Key] = ValueCodec.Decode(row.Value.Span);
            if (page.Count < 1000)
                break;
            after = page[^1].Key;
        }

        foreach (var (key, value) in written)
        {
            if (value is null)
                found.Remove(key);
            else
                found[key] = value;
        }

        return [.. found.Where(row => Matches(row, words)).Take(limit)];
    }

    private static bool Matches(KeyValuePair<string, Value> row, string words) =>
        row.Key.Contains(words, StringComparison.OrdinalIgnoreCase) || row.Value.ToString().Contains(words, StringComparison.OrdinalIgnoreCase);
}
