namespace Symbiont.Engine.Tests.Simulation;

/// <summary>A connection as the server sees it. When it breaks, what the client has left open is rolled back; what it has sent to its end goes on.</summary>
internal sealed class SimSession(SimDatabase database, SimProcess client)
{
    private readonly TaskCompletionSource synced = new();
    private int activity;

    public SimProcess Client => client;

    public bool IsOver { get; private set; }

    public SimTransaction? Transaction { get; set; }

    /// <summary>Tells the client, which waits for an answer, that none will come.</summary>
    public Action? Lost { get; set; }

    /// <summary>Complete when the client has sent the end of its transaction.</summary>
    public Task Synced => synced.Task;

    public void Sync() => synced.TrySetResult();

    /// <summary>The client is to say something soon, or the server ends it: others may wait for what it holds.</summary>
    public void ExpectSoon()
    {
        var seen = ++activity;
        database.World.After(database.World.DrawMilliseconds(500, 1200), database.Process, () =>
        {
            if (seen == activity)
                Break();
        });
    }

    public void Heard() => activity++;

    public void Break()
    {
        if (IsOver)
            return;
        End();
        Lost?.Invoke();
    }

    public void End()
    {
        if (IsOver)
            return;
        IsOver = true;
        database.Forget(this);
        if (Transaction is { IsOver: false, IsComplete: false } open)
            database.RollBack(open);
    }
}
