namespace Symbiont.Engine.Tests.Simulation;

/// <summary>The database and what it can be asked.</summary>
internal sealed class SimServer(SimDatabase database)
{
    public SimDatabase Database => database;

    public SimCommits Commits { get; } = new(database);

    public SimClaims Claims { get; } = new(database);

    /// <summary>Rows of a feed in the order of (transaction, row), as far as no open transaction can still add one before them.</summary>
    public IReadOnlyList<FeedRow> ReadAll(string feed, FeedCursor after, int limit)
    {
        var rows = database.Data.Feeds.Where(row => row.Feed == feed).Select(row => row.Row);
        if (database.Sabotage == Sabotage.CursorById)
            return [.. rows.Where(row => row.Cursor.Sequence > after.Sequence).OrderBy(row => row.Cursor.Sequence).Take(limit)];
        var oldest = database.Oldest;
        return [.. rows.Where(row => row.Cursor.IsAfter(after) && row.Cursor.Transaction < oldest)
            .OrderBy(row => row.Cursor.Transaction).ThenBy(row => row.Cursor.Sequence).Take(limit)];
    }
}
