namespace Symbiont.Engine.Tests.Simulation;

/// <summary>How long a register's list was at which time, as the database has seen it.</summary>
internal sealed class GrainLine
{
    private readonly List<(long At, int Length)> commits;
    private readonly int birth;

    public GrainLine(RunRecord run, GrainId grain)
    {
        Grain = grain;
        commits = [.. run.Ledger.Where(commit => commit.Grain == grain)
            .Select(commit => (commit.At, commit.State is { } state ? RunRecord.LogOf(state.Json).Length : 0))];
        var log = run.Registers.GetValueOrDefault(grain.Key, "");
        birth = log.StartsWith('b') ? log.IndexOf(' ') + 1 : -1;
    }

    public GrainId Grain { get; }

    /// <summary>What a row says of it: a grain that another one has created has no row before its own first turn.</summary>
    public int RowAt(long time) => LengthAt(time) is var length && length == birth ? 0 : length;

    public int LengthAt(long time)
    {
        var length = 0;
        foreach (var commit in commits)
        {
            if (commit.At > time)
                break;
            length = commit.Length;
        }

        return length;
    }
}
