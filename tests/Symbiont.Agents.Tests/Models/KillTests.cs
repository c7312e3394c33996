using Symbiont.Agents.Tests.Hosting;
using Symbiont.Language.Tests.Models;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Models;

/// <summary>Random programs that act, with branches in branches, errors and waits: a crash anywhere changes nothing that anybody can see.</summary>
public sealed class KillTests
{
    /// <summary>Commits up to which a death at each is tried; a program with more is killed at random ones.</summary>
    private const int MostCommits = 10;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Whichever_commit_a_random_program_dies_at_it_gives_the_same_and_leaves_the_same_behind()
    {
        var deaths = 0;
        for (var seed = 0; seed < ModelPrograms.Count; seed++)
        {
            var text = ProgramGenerator.Write(seed, acts: true);
            var expected = await Run(text, [], isDurable: false);
            for (var number = 1; number <= MostCommits; number++)
            {
                // A commit whose answer is lost, and one that never was, in turn.
                var end = await Run(text, [number], isDurable: (seed + number) % 2 == 0);
                Same(expected, end, $"seed {seed}, killed at commit {number}", text);
                if (end.Deaths == 0)
                    break;
                deaths++;
            }
            var random = new Random(seed);
            int[] kills = [random.Next(1, 8), random.Next(1, 6), random.Next(1, 20)];
            Same(expected, await Run(text, kills, isDurable: seed % 2 == 0), $"seed {seed}, killed at {string.Join(", then ", kills)}", text);
        }
        Assert.InRange(deaths, 3 * ModelPrograms.Count, MostCommits * ModelPrograms.Count);
    }

    private static void Same(KilledEnd expected, KilledEnd actual, string what, string text)
    {
        if (!expected.End.Equals(actual.End))
            Assert.Fail($"{what}:\n{actual.End}\n\ninstead of\n{expected.End}\n\n{text}");
    }

    /// <summary>Runs the program and kills it at these commits, each counted from the last death.</summary>
    private static async Task<KilledEnd> Run(string text, int[] kills, bool isDurable)
    {
        await using var host = await TestHost.Start(StoreKind.Memory, ModelPrograms.Settings);
        var agent = await host.Create(text, "main");
        var deaths = 0;
        string? execution = null;
        foreach (var kill in kills)
        {
            host.Store.DieAtCommit(kill, isDurable);
            if (await LivesOn(host, agent, execution))
                break;
            deaths++;
            await host.Store.Died.WaitAsync(TimeSpan.FromMinutes(2));
            await host.Crash();
            execution = (await host.Agents.GetHistory(agent, 50)).History.SingleOrDefault()?.ExecutionId;
        }
        execution = (await host.Agents.GetHistory(agent, 50)).History.SingleOrDefault()?.ExecutionId ?? await ModelPrograms.Start(host, agent);
        await host.Until(() => ModelPrograms.HasEnded(host, execution), $"it ends after {deaths} deaths", Second);
        return new(await ModelEnd.Of(host, agent, execution), deaths);
    }

    /// <summary>True: it has ended before the commit that it was to die at.</summary>
    private static async Task<bool> LivesOn(TestHost host, string agent, string? execution)
    {
        var started = execution is null ? ModelPrograms.Start(host, agent) : Task.FromResult(execution);
        await Task.WhenAny(started, host.Store.Died);
        await Eventually.Holds(
            async () =>
            {
                var ended = Ended();
                await Task.WhenAny(ended, host.Store.Died);
                host.Clock.Advance(Second);
                return host.Store.Died.IsCompleted || (ended.IsCompletedSuccessfully && await ended);
            },
            "it ends or dies");
        return !host.Store.Died.IsCompleted && host.Store.TrySurvive();

        async Task<bool> Ended() => await ModelPrograms.HasEnded(host, await started) && (await host.Agents.GetStatus(agent)).ResourceUsage.ActiveTasks == 0;
    }

    private sealed record KilledEnd(ModelEnd End, int Deaths);
}
