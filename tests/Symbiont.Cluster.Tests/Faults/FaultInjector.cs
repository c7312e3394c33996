using System.Globalization;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>Has faults befall a cluster at random places and for random times, while its clients go on, and writes down who may have felt it.</summary>
/// <param name="cluster">Whom they befall.</param>
/// <param name="progress">Returns when the clients have had so many more answers.</param>
/// <param name="random">Draws places and times.</param>
internal sealed class FaultInjector(ITroubled cluster, Func<int, Task> progress, Random random)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly List<Trouble> troubles = [];
    private readonly List<FaultKind> struck = [];

    /// <summary>What has befallen the cluster, in words, for the output of a test.</summary>
    public string Summary => string.Join(", ", struck.GroupBy(kind => kind).OrderBy(group => group.Key).Select(
        group => string.Create(CultureInfo.InvariantCulture, $"{group.Key} {group.Count()}")));

    /// <summary>Those that no trouble explains.</summary>
    public IReadOnlyList<FailedCall> Unexplained(IEnumerable<FailedCall> failed) => [.. failed.Where(call => !troubles.Any(trouble => trouble.Excuses(call)))];

    /// <summary>One fault from its beginning to its end.</summary>
    public async Task Strike(FaultKind kind)
    {
        var place = random.Next(cluster.Networks.Count);
        struck.Add(kind);
        await progress(random.Next(20, 120));
        var from = TimeProvider.System.GetTimestamp();
        switch (kind)
        {
            case FaultKind.Kill:
                await cluster.Kill(place);
                await progress(random.Next(20, 120));
                await cluster.Launch(place);
                break;
            case FaultKind.Stop:
                cluster.Pause(place);
                await TakenForDead(place);
                await progress(random.Next(20, 120));
                cluster.Continue(place);
                await Serves(place);
                break;
            case FaultKind.Clock:
                // Nobody may feel it.
                await cluster.Shift(place, random.Next(2) == 0 ? Hour : -Hour);
                await progress(random.Next(50, 200));
                await cluster.Shift(place, TimeSpan.Zero);
                return;
            case FaultKind.DatabaseKilled:
                await cluster.Server.KillHard();
                await cluster.Server.StartAgain();
                break;
            case FaultKind.DatabaseStopped:
                await cluster.Server.RestartHard();
                break;
            default:
                await Disturb(kind, place);
                break;
        }

        await progress(20);
        var isOfAll = kind is FaultKind.DatabaseKilled or FaultKind.DatabaseStopped;
        troubles.Add(new(kind, isOfAll ? null : place, from, TimeProvider.System.GetTimestamp(), Trouble.Machine.Hindered));
    }

    private async Task Disturb(FaultKind kind, int place)
    {
        var network = cluster.Networks[place];
        switch (kind)
        {
            case FaultKind.Cut:
                network.Cut();
                break;
            case FaultKind.HalfOpen:
                network.Freeze();
                break;
            case FaultKind.LostAnswers:
                network.DropAnswers();
                break;
            default:
                network.Slow(TimeSpan.FromMilliseconds(random.Next(5, 60)));
                break;
        }

        // Now and then it is over before anybody has noticed. A slow silo lives; one whose answers are lost renews its lease and does not know it.
        if (kind is FaultKind.Cut or FaultKind.HalfOpen && random.Next(3) > 0)
            await TakenForDead(place);
        await progress(random.Next(20, 150));
        network.Heal();
        await Serves(place);
    }

    private Task TakenForDead(int place) => Eventually.Holds(
        async () => await cluster.Count($"silo where died_at is null and name = '{cluster.NameOf(place)}'") == 0, $"{cluster.NameOf(place)} is taken for dead");

    private Task Serves(int place) => Eventually.Holds(
        async () => await cluster.Count($"silo where died_at is null and name = '{cluster.NameOf(place)}'") > 0, $"{cluster.NameOf(place)} is back");
}
