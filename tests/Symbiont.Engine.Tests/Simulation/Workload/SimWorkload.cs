using System.Text;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>What the callers do: a little of everything, on few grains, so that they meet.</summary>
internal sealed class SimWorkload
{
    private const int Loops = 7;

    private readonly SimClients clients;
    private readonly SimWorld world;
    private readonly int registers;
    private readonly double think;
    private readonly int repeats;
    private int lastOp;
    private int running;

    public SimWorkload(SimClients clients, SimCluster cluster)
    {
        this.clients = clients;
        world = cluster.Server.Database.World;
        registers = world.Chance.Next(1, 5);
        think = world.Chance.Next(6) switch
        {
            0 or 1 => 2,
            2 => world.Chance.Next(250, 800),
            _ => world.Chance.Next(10, 250),
        };
        repeats = world.Chance.Next(12, 26);
    }

    public bool IsOver => running == 0;

    /// <summary>Work items by the call that started them.</summary>
    public Dictionary<int, Errand> Errands { get; } = [];

    public void Start()
    {
        running = Loops;
        for (var i = 0; i < Loops; i++)
        {
            clients.Process.Do(async () =>
            {
                try
                {
                    for (var call = 0; call < repeats; call++)
                    {
                        await clients.Process.Delay(world.DrawMilliseconds(0, think));
                        await Something();
                    }

                    running--;
                }
                catch (Exception broken)
                {
                    world.Fail(broken);
                }
            });
        }
    }

    private string Register() => world.Chance.Next(8) == 0 ? $"c{world.Chance.Next(3)}" : $"g{world.Chance.Next(registers)}";

    private Task Something() => world.Chance.Next(33) switch
    {
        < 6 => Idempotent(),
        < 9 => Call('a', (register, op) => register.Append(op)),
        < 14 => Refusable(),
        < 16 => Call(null, (register, _) => register.Read()),
        < 17 => Call(null, (register, _) => register.Look()),
        < 19 => Row(),
        < 22 => Send(),
        < 24 => Remind(),
        < 26 => Work(),
        < 28 => Claim(),
        < 29 => Mark(),
        < 30 => Call('n', (register, op) => register.Create(op, $"c{world.Chance.Next(3)}")),
        _ => Vessel(),
    };

    private Task<ClientCall> Call(char? letter, Func<IRegisterGrain, int, Task<string>> invoke, string? claims = null)
    {
        var op = ++lastOp;
        var key = Register();
        var options = Options(null);
        return clients.Make(
            new(op, GrainId.Of<IRegisterGrain>(key), letter is null ? "" : $"{letter}{op}") { Claims = claims },
            silo => invoke(silo.Silo.GetGrain<IRegisterGrain>(key, options), op));
    }

    private Task Refusable()
    {
        var divisor = world.Chance.Next(1, 4);
        return Call('a', (register, op) => register.AppendUnless(op, divisor));
    }

    private Task Send()
    {
        var (to, count) = (Register(), world.Chance.Next(1, 4));
        return Call('s', (register, op) => register.Send(op, to, count));
    }

    private Task Remind()
    {
        var (name, due) = ($"r{world.Chance.Next(2)}", world.Chance.Next(0, 1500));
        return world.Chance.Next(5) == 0
            ? Call('c', (register, op) => register.CancelReminder(op, name))
            : Call('r', (register, op) => register.Remind(op, name, due));
    }

    private Task Mark()
    {
        var isSet = world.Draw(0.6);
        return Call(isSet ? 'h' : 'i', (register, op) => register.Mark(op, isSet));
    }

    private Task Work()
    {
        if (world.Draw(0.25))
            return Call('e', (register, op) => register.Stop(op));
        var errand = new Errand(lastOp + 1, world.Chance.Next(1, 5), world.Draw(0.5), Register());
        Errands.Add(errand.Item, errand);
        return Call('w', (register, op) => register.Start(op, errand.Steps, errand.Ends, errand.At));
    }

    private Task Claim()
    {
        var name = $"n{world.Chance.Next(2)}";
        return world.Chance.Next(3) == 0
            ? Call('u', (register, op) => register.Release(op, name))
            : Call('k', (register, op) => register.Claim(op, name), name);
    }

    /// <summary>One call under a key, and some repetitions of it, after it or beside it, on any silo.</summary>
    private async Task Idempotent()
    {
        var op = ++lastOp;
        var key = Register();
        var divisor = world.Chance.Next(0, 3);
        var options = Options(new("test", $"k{op}", "body"));
        var calls = new List<Task>();
        for (var again = world.Chance.Next(1, 4); again > 0; again--)
        {
            // Now and then another request under the same key: one of the two is refused.
            var one = world.Draw(0.05) ? options with { Idempotency = new("test", $"k{op}", "another body") } : options;
            var call = clients.Make(new(op, GrainId.Of<IRegisterGrain>(key), $"a{op}") { Key = op }, silo =>
            {
                var register = silo.Silo.GetGrain<IRegisterGrain>(key, one);
                return divisor == 0 ? register.Append(op) : register.AppendUnless(op, divisor + 1);
            });
            calls.Add(call);
            if (world.Draw(0.6))
                await call;
        }

        foreach (var call in calls)
            await call;
    }

    private Task Row()
    {
        var key = Register();
        var planned = new ClientCall(++lastOp, GrainId.Of<IRegisterGrain>(key), "");
        return world.Draw(0.5)
            ? clients.Make(planned, async silo => await silo.Store.Get("lengths", key) is { } value ? Encoding.UTF8.GetString(value.Span) : "0", isLength: true)
            : clients.Make(
                planned,
                async silo => (await silo.Store.Page("registers")).FirstOrDefault(row => row.Key == key) is { } row ? Encoding.UTF8.GetString(row.Value.Span) : "0",
                isLength: true);
    }

    private Task Vessel()
    {
        var op = ++lastOp;
        var number = world.Chance.Next(2);
        var grain = GrainId.Of<IVesselGrain>($"x{number}");
        return world.Chance.Next(6) switch
        {
            < 3 => clients.Make(new(op, grain, $"a{op}"), silo => silo.Silo.GetGrain<IVesselGrain>(grain.Key).Fill(op)),
            3 => clients.Make(new(op, grain, ""), silo => silo.Silo.GetGrain<IVesselGrain>(grain.Key).Read()),
            _ => clients.Make(new(op, grain, $"c{op}"), silo => silo.Silo.GetGrain<IVesselGrain>(grain.Key).Close(op, "g0")),
        };
    }

    private CallOptions Options(Idempotency? idempotency) => new()
    {
        Idempotency = idempotency,
        Timeout = world.Draw(0.3) ? world.DrawMilliseconds(2, world.Draw(0.5) ? 50 : 2500) : null,
    };
}
