namespace Symbiont.Engine.Tests.Simulation;

/// <summary>The network between one process and the database: takes time, loses requests and answers.</summary>
internal sealed class SimLink(SimDatabase database, SimProcess client)
{
    private readonly SimWorld world = database.World;

    /// <summary>One question on a connection of its own.</summary>
    public async Task<T> Ask<T>(string what, Func<SimSession, Task<T>> serve)
    {
        var session = await Connect(what);
        var answer = await Ask(session, what, serve);
        world.After(database.Weather.Latency(), database.Process, session.End);
        return answer;
    }

    public Task<T> Ask<T>(string what, Func<ValueTask<T>> serve) => Ask(what, async _ =>
    {
        await database.Work();
        return await serve();
    });

    public async Task<SimSession> Connect(string what)
    {
        world.AssertThread(what);
        if (database.Connect(client) is { } session)
            return session;
        await client.Delay(database.Weather.Latency());
        throw new ConnectionLostException(what);
    }

    public Task<T> Ask<T>(SimSession session, string what, Func<SimSession, Task<T>> serve)
    {
        world.AssertThread(what);
        var answer = new TaskCompletionSource<T>();
        session.Lost = Lose;
        if (session.IsOver)
        {
            Lose();
            return answer.Task;
        }

        var fate = database.Weather.DrawFate();
        if (fate == Fate.RequestLost)
            world.After(world.DrawMilliseconds(1, 60), database.Process, session.Break);
        else
            world.After(database.Weather.Latency(), database.Process, () => _ = Serve());
        return answer.Task;

        void Lose() => world.After(database.Weather.Latency(), client, () => answer.TrySetException(new ConnectionLostException(what)));

        async Task Serve()
        {
            if (session.IsOver)
                return;
            session.Heard();
            try
            {
                var result = await serve(session);
                if (session.IsOver)
                    return;
                if (fate == Fate.AnswerLost)
                {
                    session.Break();
                    return;
                }

                session.Lost = null;
                world.After(database.Weather.Latency(), client, () => answer.TrySetResult(result));
            }
            catch (Exception refused) when (refused is StoreUnavailableException or ConnectionLostException)
            {
                world.After(database.Weather.Latency(), client, () => answer.TrySetException(refused));
            }
            catch (Exception broken)
            {
                world.Fail(broken);
            }
        }
    }
}
