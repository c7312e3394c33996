using Symbiont.Engine;

namespace Symbiont.Agents.Running;

/// <summary>An execution's journal in a worker's memory: what earlier workers wrote, and what is written anew.</summary>
internal sealed class Journal(IFeeds feeds, GrainId execution)
{
    /// <summary>Name of the feed.</summary>
    public const string Feed = "journal";

    private readonly Dictionary<string, JournalEntry> entries = [];
    private FeedPosition? last;

    /// <summary>Lines known.</summary>
    public int Count { get; private set; }

    /// <summary>Actions begun.</summary>
    public int Actions => entries.Count;

    public JournalEntry? Find(string path) => entries.GetValueOrDefault(path);

    /// <summary>Takes a line into account that this worker is about to commit.</summary>
    public void Add(JournalRow row)
    {
        Count++;
        entries[row.Path] = (entries.GetValueOrDefault(row.Path) ?? new()).With(row);
    }

    /// <summary>Reads what was appended since the last reading by others.</summary>
    /// <param name="mine">Lines that this worker wrote itself are known already.</param>
    public async Task Read(Func<JournalRow, bool> mine)
    {
        while (true)
        {
            var rows = await feeds.Read(execution, Feed, last);
            foreach (var stored in rows)
            {
                last = stored.Position;
                var row = stored.Read<JournalRow>();
                if (!mine(row))
                    Add(row);
            }

            if (rows.Count == 0)
                return;
        }
    }
}
