namespace Symbiont.Engine.Storage.Postgres;

/// <summary>How the store uses its database.</summary>
internal sealed class PostgresOptions
{
    /// <summary>
    /// Lines of transactions that stand in when the main one waits, for a row or for the network. As long as it flows, one line is the
    /// fastest: what gathers behind it travels together.
    /// </summary>
    public int ReserveLanes { get; init; } = 2;

    /// <summary>Silos tell one another what is due. Without, they find it by looking.</summary>
    public bool Hints { get; init; } = true;
}
