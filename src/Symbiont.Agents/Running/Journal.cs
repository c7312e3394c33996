using Symbiont.Engine;

namespace Symbiont.Agents.Running;

/// <summary>
/// An execution's journal as its worker needs it: of what earlier workers and others wrote, the lines that the program has not
/// come to yet, and of all lines their number and size.
/// </summary>
internal sealed class Journal(IFeeds feeds, GrainId execution)
{
    /// <summary>Name of the feed.</summary>
    public const string Feed = "journal";

    private const int Page = 1000;
    private const int LineOverhead = 250;

    private readonly Dictionary<string, JournalEntry> entries = [];
    private readonly JournalOrder order = new();
    private FeedPosition? last;

    /// <summary>Lines written so far.</summary>
    public int Count { get; private set; }

    /// <summary>About what they take, in bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Actions begun.</summary>
    public int Actions { get; private set; }

    /// <summary>About what the lines take that the program has not come to yet, in bytes.</summary>
    public long HeldBytes => entries.Values.Sum(entry => LineOverhead + (entry.End?.Value?.Length ?? 0L));

    /// <summary>Where lines are left that the program never came to: the path of one of them.</summary>
    public string? Left => entries.Keys.FirstOrDefault();

    public JournalEntry? Find(string path) => entries.GetValueOrDefault(path);

    /// <summary>Earlier workers have written what comes after the action at this path.</summary>
    public bool GoesBeyond(string path) => order.GoesBeyond(path);

    /// <summary>The path of a line that stands before the action at this path and that the program never came to; null: there is none.</summary>
    public string? Skipped(string path) => entries.Keys.FirstOrDefault(left => JournalOrder.ComesBefore(left, path));

    /// <summary>About what a line takes, in bytes.</summary>
    public static long SizeOf(JournalRow row) => LineOverhead + (row.Given?.Length ?? 0) + (row.Value?.Length ?? 0) + (row.Error?.Message.Length ?? 0);

    /// <summary>Takes a line into account that this worker is about to commit.</summary>
    public void Add(JournalRow row)
    {
        Take(row);
        // What is done is the program's own knowledge from here on.
        if (row.IsOutcome)
            entries.Remove(row.Path);
    }

    /// <summary>The program has come past this action: it is not asked for again.</summary>
    public void Pass(string path) => entries.Remove(path);

    /// <summary>Reads what was appended since the last reading by others.</summary>
    /// <param name="mine">Lines that this worker wrote itself are known already.</param>
    public async Task Read(Func<JournalRow, bool> mine)
    {
        while (true)
        {
            var rows = await feeds.Read(execution, Feed, last, Page);
            foreach (var stored in rows)
            {
                last = stored.Position;
                var row = stored.Read<JournalRow>();
                if (mine(row))
                    continue;
                order.See(row.Path);
                Take(row);
            }

            if (rows.Count < Page)
                return;
        }
    }

    private void Take(JournalRow row)
    {
        Count++;
        Size += SizeOf(row);
        var known = entries.GetValueOrDefault(row.Path);
        // An action's first line is the one that says what it is; an attempt more is no action more.
        if (row.Action is not null && known?.Head is null && row.Attempt <= 1)
            Actions++;
        entries[row.Path] = (known ?? new()).With(row);
    }
}
