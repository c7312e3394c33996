namespace Symbiont.Engine.Tests.Simulation;

/// <summary>Reads all feeds by cursor, from any silo, a few rows at a time.</summary>
internal sealed class FeedReader(SimClients clients, SimWorld world)
{
    private FeedCursor cursor;

    public List<FeedRow> Rows { get; } = [];

    /// <summary>It shall read on until there is nothing more.</summary>
    public bool IsToFinish { get; set; }

    public bool HasFinished { get; private set; }

    public void Start(TimeSpan pause) => clients.Process.Do(async () =>
    {
        try
        {
            while (true)
            {
                var isLast = IsToFinish;
                var limit = world.Chance.Next(1, 40);
                var from = cursor;
                var silo = await clients.Serving();
                var rows = await clients.Ask(silo, async at => await at.Store.ReadAll("happenings", from, limit));
                if (rows is { Count: > 0 })
                {
                    Rows.AddRange(rows);
                    cursor = rows[^1].Cursor;
                }
                else if (rows is not null && isLast)
                {
                    HasFinished = true;
                    return;
                }

                await clients.Process.Delay(isLast ? TimeSpan.FromMilliseconds(1) : world.Draw(TimeSpan.Zero, pause));
            }
        }
        catch (Exception broken)
        {
            world.Fail(broken);
        }
    });
}
