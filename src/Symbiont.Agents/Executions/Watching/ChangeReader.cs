using Symbiont.Agents.Running;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>
/// Reads an execution's two feeds, journal and status, as one: both are numbered by the commits of its grain. Few rows are
/// held at a time, for each may be a megabyte.
/// </summary>
internal sealed class ChangeReader(IFeeds feeds, GrainId execution)
{
    private const int Block = 32;

    private FeedPosition? journalRead;
    private FeedPosition? statusRead;

    /// <summary>The next rows in the order of their commits; none: there are no more by now.</summary>
    public async Task<IReadOnlyList<ChangeRow>> Next()
    {
        var status = await feeds.Read(execution, StatusRow.Feed, statusRead, Block);
        var journal = await feeds.Read(execution, Journal.Feed, journalRead, Block);
        // A status that was committed before the journal was read, and is not among those read, must not be overtaken by later journal lines.
        var unread = await feeds.Read(execution, StatusRow.Feed, status.Count > 0 ? status[^1].Position : statusRead, 1);
        var lines = journal.TakeWhile(row => unread.Count == 0 || row.Position < unread[0].Position).ToList();
        var statuses = status.TakeWhile(row => journal.Count < Block || journal[^1].Position >= row.Position).ToList();
        journalRead = lines.LastOrDefault()?.Position ?? journalRead;
        statusRead = statuses.LastOrDefault()?.Position ?? statusRead;
        return
        [
            .. lines.Select(row => new ChangeRow(row.Position, row.Read<JournalRow>(), null))
                .Concat(statuses.Select(row => new ChangeRow(row.Position, null, row.Read<StatusRow>())))
                .OrderBy(row => row.Position),
        ];
    }
}
