namespace Symbiont.Engine.Tests.Simulation;

/// <summary>Callers from outside: they reach any silo over a network, and keep what they asked and what they heard.</summary>
internal sealed class SimClients
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.5);

    private readonly SimWorld world;
    private readonly SimCluster cluster;
    private readonly Weather weather;
    private readonly Dictionary<int, Action<string>> refusedEarly = [];
    private readonly List<SimSilo> underWay = [];

    public SimClients(SimCluster cluster, Observations seen)
    {
        this.cluster = cluster;
        world = cluster.Server.Database.World;
        weather = cluster.Server.Database.Weather;
        Process = world.Begin("clients");
        if (cluster.Server.Database.Sabotage == Sabotage.ErrorAnsweredFromALostBatch)
            seen.OnRefused = (op, log) => refusedEarly.GetValueOrDefault(op)?.Invoke(log);
    }

    public SimProcess Process { get; }

    public List<ClientCall> Calls { get; } = [];

    /// <summary>Nothing that was asked is still on its way to a silo or under way in one, though its caller may have left.</summary>
    public bool IsQuiet => underWay.All(silo => silo.IsOver);

    /// <summary>Makes a call on a silo and notes what came of it.</summary>
    public async Task<ClientCall> Make(ClientCall planned, Func<SimSilo, Task<string>> invoke, bool isLength = false, SimSilo? at = null)
    {
        var silo = at ?? await Serving();
        var call = planned with { Invoked = world.Now };
        Calls.Add(call);
        world.Note($"call {call.Op} {call.Entry} of {call.Grain} at {silo.Process.Name}");
        var over = new TaskCompletionSource();
        refusedEarly[call.Op] = log => world.After(weather.Latency(), Process, () => Answer(CallOutcome.Refused, log, "REFUSED"));
        Reach(silo, invoke, Answer);
        await over.Task;
        return call;

        void Answer(CallOutcome outcome, string? value, string? error)
        {
            if (call.Outcome != CallOutcome.Open)
                return;
            (call.Outcome, call.Error, call.Answered) = (outcome, error, world.Now);
            if (outcome == CallOutcome.Done && isLength)
                call.Length = value is null ? 0 : int.Parse(value, provider: null);
            else
                call.Value = value;
            world.Note($"call {call.Op} {outcome} {error}");
            over.SetResult();
        }
    }

    /// <summary>Asks a silo for anything; the value's default when nothing was heard.</summary>
    public async Task<T?> Ask<T>(SimSilo silo, Func<SimSilo, Task<T>> serve)
    {
        var reply = new TaskCompletionSource<T?>();
        Reach(silo, serve, (_, value, _) => reply.TrySetResult(value));
        return await reply.Task;
    }

    public async Task<SimSilo> Serving()
    {
        while (true)
        {
            if (cluster.Pick() is { } silo)
                return silo;
            await Process.Delay(world.DrawMilliseconds(5, 50));
        }
    }

    private void Reach<T>(SimSilo silo, Func<SimSilo, Task<T>> serve, Action<CallOutcome, T?, string?> answer)
    {
        silo.Watch(Lost);
        underWay.Add(silo);
        world.After(weather.Latency(), silo.Process, () => _ = Serve());
        world.After(Patience, Process, () => answer(CallOutcome.Unknown, default, "patience"));
        return;

        void Lost() => world.After(weather.Latency(), Process, () => answer(CallOutcome.Unknown, default, "connection"));

        async Task Serve()
        {
            var (outcome, value, error) = await Try(silo, serve);
            silo.Unwatch(Lost);
            underWay.Remove(silo);
            if (world.Draw(weather.ClientLost))
                Lost();
            else
                world.After(weather.Latency(), Process, () => answer(outcome, value, error));
        }
    }

    private async Task<(CallOutcome Outcome, T? Value, string? Error)> Try<T>(SimSilo silo, Func<SimSilo, Task<T>> serve)
    {
        try
        {
            return (CallOutcome.Done, await serve(silo), null);
        }
        catch (RefusedException refused)
        {
            return (CallOutcome.Refused, typeof(T) == typeof(string) ? (T)(object)refused.Message : default, refused.Code);
        }
        catch (CallTimeoutException late)
        {
            return (CallOutcome.Unknown, default, late.Code);
        }
        catch (DomainException refused)
        {
            return (CallOutcome.NotDone, default, refused.Code);
        }
        catch (Exception broken)
        {
            world.Fail(broken);
            throw;
        }
    }
}
