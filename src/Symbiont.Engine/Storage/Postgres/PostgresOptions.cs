namespace Symbiont.Engine.Storage.Postgres;

/// <summary>How the store uses its database.</summary>
internal sealed class PostgresOptions
{
    /// <summary>Transactions with commits of many grains that may be under way at the same time.</summary>
    public int CommitLanes { get; init; } = 2;

    /// <summary>Silos tell one another what is due. Without, they find it by looking.</summary>
    public bool Hints { get; init; } = true;
}
