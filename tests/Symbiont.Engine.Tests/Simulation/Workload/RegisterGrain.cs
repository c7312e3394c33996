namespace Symbiont.Engine.Tests.Simulation;

internal sealed class RegisterGrain(Observations seen) : Grain<RegisterState>, IRegisterGrain, IRemindable, IReceive<Numbered>, IReceive<VesselClosed>
{
    private string Log => State?.Log ?? "";

    public Task<string> Append(int op) => Happens($"a{op}");

    public Task<string> AppendUnless(int op, int divisor)
    {
        var before = Log;
        var answer = Happens($"a{op}");
        if (before.Count(letter => letter == ' ') % divisor != 0)
            return answer;
        seen.Refused(op, before);
        throw new RefusedException(before);
    }

    public Task<string> Read() => Task.FromResult(Log);

    public Task<string> Look() => Task.FromResult(Log);

    public Task<string> Send(int op, string to, int count)
    {
        var sent = Log.Split(' ').Where(entry => entry.StartsWith('s') && entry.Contains($">{to}#", StringComparison.Ordinal)).Sum(entry => int.Parse(entry.AsSpan(entry.IndexOf('#') + 1), provider: null));
        for (var i = 1; i <= count; i++)
            Turn.Send(GrainId.Of<IRegisterGrain>(to), new Numbered(Id.Key, sent + i));
        return Happens($"s{op}>{to}#{count}");
    }

    public Task<string> Remind(int op, string name, int milliseconds)
    {
        var due = Turn.Now.AddMilliseconds(milliseconds);
        Turn.SetReminder(name, due);
        return Happens($"r{op}:{name}={due.ToUnixTimeMilliseconds()}");
    }

    public Task<string> CancelReminder(int op, string name)
    {
        Turn.CancelReminder(name);
        return Happens($"c{op}:{name}");
    }

    public Task<string> Start(int op, int steps, bool ends, string at)
    {
        var work = Turn.StartWork("errands", new Errand(op, steps, ends, at));
        return Happens($"w{op}={work:N}");
    }

    public Task<string> Stop(int op)
    {
        var started = Log.Split(' ').LastOrDefault(entry => entry.StartsWith('w'));
        if (started is null)
            throw new RefusedException(Log);
        Turn.EndWork(Guid.ParseExact(started[(started.IndexOf('=') + 1)..], "N"));
        return Happens($"e{op}={started[1..started.IndexOf('=')]}");
    }

    public Task<string> Mark(int op, bool isSet)
    {
        if (isSet)
        {
            Turn.Put("marks", Id.Key, op);
            Turn.Index("marked", Id.Key, op);
        }
        else
        {
            Turn.Delete("marks", Id.Key);
            Turn.Unindex("marked", Id.Key);
        }

        return Happens($"{(isSet ? 'h' : 'i')}{op}");
    }

    public Task<string> Step(int item, int attempt, int step) => Happens($"p{item}/{attempt}.{step}");

    public Task<string> End(int item, int attempt, Guid work)
    {
        Turn.EndWork(work);
        return Happens($"d{item}/{attempt}");
    }

    public Task<string> Claim(int op, string name)
    {
        Turn.Claim("name", name);
        return Happens($"k{op}:{name}");
    }

    public Task<string> Release(int op, string name)
    {
        Turn.Release("name", name);
        return Happens($"u{op}:{name}");
    }

    public Task<string> Create(int op, string child)
    {
        Turn.Create(GrainId.Of<IRegisterGrain>(child), new RegisterState($"b{op} "));
        return Happens($"n{op}>{child}");
    }

    public Task ReceiveReminder(Reminder due) => Happens($"f:{due.Name}={due.Due.ToUnixTimeMilliseconds()}");

    public Task Receive(Numbered message)
    {
        // Some deliveries fail, and come again later.
        if (Turn.Random() < 0.05)
            throw new RefusedException("not now");
        return Happens($"m{message.From}#{message.Number}");
    }

    public Task Receive(VesselClosed message) => Happens($"v{message.Held}");

    private Task<string> Happens(string what)
    {
        State = new($"{Log}{what} ");
        var length = State.Log.Length;
        Turn.Append("happenings", new Happening(what));
        Turn.Put("lengths", Id.Key, length);
        Turn.Index("registers", Id.Key, length);
        var once = $"{Id.Key} {what}";
        Turn.OnCommitted(() => seen.Committed(once));
        return Task.FromResult(State.Log);
    }
}
