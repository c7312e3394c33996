using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>A cluster of processes that faults can befall.</summary>
internal interface ITroubled
{
    PostgresServer Server { get; }

    /// <summary>Between each silo and the database.</summary>
    IReadOnlyList<TcpProxy> Networks { get; }

    /// <summary>Under which the silo in that place registers.</summary>
    string NameOf(int place);

    Task Kill(int place);

    /// <summary>Starts a silo in the place of one that was killed; returns when it serves.</summary>
    Task Launch(int place);

    void Pause(int place);

    void Continue(int place);

    /// <summary>Moves the silo's clock.</summary>
    Task Shift(int place, TimeSpan offset);

    /// <summary>The number of rows: a table and a condition.</summary>
    Task<long> Count(string sql);
}
