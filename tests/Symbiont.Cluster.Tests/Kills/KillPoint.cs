namespace Symbiont.Cluster.Tests;

/// <summary>Where an execution is killed.</summary>
/// <param name="Name">The named point.</param>
/// <param name="Number">Which passing of it in the run, from 1.</param>
internal sealed record KillPoint(string Name, int Number)
{
    /// <summary>In the middle of an action outside: told by the ledger instead of by the server.</summary>
    public const string During = "during-do";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["before-intent", "after-intent", During, "before-result", "after-result", "parked", "at-event", "at-approval", "in-parallel", "in-child", "end"];

    public override string ToString() => $"{Name} {Number}";
}
