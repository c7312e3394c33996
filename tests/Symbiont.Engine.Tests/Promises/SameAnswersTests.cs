using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;

namespace Symbiont.Engine.Tests.Promises;

public sealed class SameAnswersTests
{
    [Theory]
    [EmbeddedStores(1), EmbeddedStores(2), EmbeddedStores(3), EmbeddedStores(4), EmbeddedStores(5), EmbeddedStores(6), EmbeddedStores(7), EmbeddedStores(8)]
    [OnPostgres(1), OnPostgres(2), OnPostgres(3), OnPostgres(4), OnPostgres(5), OnPostgres(6), OnPostgres(7), OnPostgres(8)]
    public async Task Random_operations_give_the_same_answers_on_every_store(StoreKind kind, int seed)
    {
        var memory = await Answers(StoreKind.Memory, seed);
        var other = await Answers(kind, seed);

        Assert.Equal(memory, other);
    }

    private static async Task<List<string>> Answers(StoreKind kind, int seed)
    {
        await using var silo = await TestSilo.Start(kind);
        var random = new Random(seed);
        var answers = new List<string>();
        for (var i = 0; i < 300; i++)
            answers.Add(await Answer(silo, random));

        for (var i = 0; i < 5; i++)
        {
            var self = GrainId.Of<IAccountGrain>($"a{i}");
            var row = await silo.Store.Load(self);
            answers.Add($"{self} {row?.Version} {(row?.State is { } state ? System.Text.Encoding.UTF8.GetString(state.Json.Span) : null)}");
            answers.AddRange((await silo.Store.Read(self, "history")).Select(entry => $"{entry.Position} {entry.Read<Entry>().What}"));
        }

        return answers;
    }

    private static async Task<string> Answer(TestSilo silo, Random random)
    {
        var key = $"a{random.Next(5)}";
        var account = random.Next(4) == 0
            ? silo.Account(key, new() { Idempotency = new("random", $"k{random.Next(20)}", $"b{random.Next(2)}") })
            : silo.Account(key);
        var (operation, amount, other) = (random.Next(9), random.Next(1, 30), $"a{random.Next(5)}");
        try
        {
            return operation switch
            {
                0 or 1 or 2 => $"deposit {await account.Deposit(amount)}",
                3 or 4 => $"withdraw {await account.Withdraw(amount)}",
                5 => $"balance {await account.Balance()}",
                6 => await Done("name", account.Name($"name {amount % 4}")),
                7 when amount < 5 => await Done("close", account.Close()),
                7 => await Done("open", account.Open(other, amount)),
                _ => await Done("grow", account.Grow(amount > 25 ? 70_000 : amount)),
            };
        }
        catch (DomainException refused)
        {
            return refused.Code;
        }
    }

    private static async Task<string> Done(string what, Task call)
    {
        await call;
        return what;
    }
}
