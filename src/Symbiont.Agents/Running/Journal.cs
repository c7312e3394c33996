using Symbiont.Engine;

namespace Symbiont.Agents.Running;

/// <summary>An execution's journal in a worker's memory: what earlier workers wrote, and what is written anew.</summary>
internal sealed class Journal(IFeeds feeds, GrainId execution)
{
    /// <summary>Name of the feed.</summary>
    public const string Feed = "journal";

    private readonly Dictionary<string, JournalEntry> entries = [];
    private readonly HashSet<string> unasked = [];
    private readonly JournalOrder order = new();
    private FeedPosition? last;

    /// <summary>Lines known.</summary>
    public int Count { get; private set; }

    /// <summary>Actions begun.</summary>
    public int Actions => entries.Count;

    /// <summary>The path of an action that earlier workers have done and this program has not asked for; null: there is none.</summary>
    public string? Unasked => unasked.FirstOrDefault();

    public JournalEntry? Find(string path) => entries.GetValueOrDefault(path);

    /// <summary>What the journal says of the action that the program asks for.</summary>
    public JournalEntry? Ask(string path)
    {
        unasked.Remove(path);
        return Find(path);
    }

    /// <summary>Earlier workers have written what comes after the action at this path.</summary>
    public bool GoesBeyond(string path) => order.GoesBeyond(path);

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
                if (mine(row))
                    continue;
                if (!entries.ContainsKey(row.Path))
                    unasked.Add(row.Path);
                order.See(row.Path);
                Add(row);
            }

            if (rows.Count == 0)
                return;
        }
    }
}
