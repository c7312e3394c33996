namespace Symbiont.Cluster.Tests;

/// <summary>What befalls a cluster.</summary>
internal enum FaultKind
{
    /// <summary><c>kill -9</c> of a silo, and another process in its place.</summary>
    Kill,

    /// <summary>SIGSTOP until the others have taken the silo for dead, then SIGCONT.</summary>
    Stop,

    /// <summary>All connections between a silo and the database are reset, new ones refused.</summary>
    Cut,

    /// <summary>Connections stay open and nothing passes.</summary>
    HalfOpen,

    /// <summary>Statements reach the database, their answers are lost.</summary>
    LostAnswers,

    /// <summary>Every packet takes a while longer.</summary>
    Slow,

    /// <summary>A silo's clock jumps by an hour.</summary>
    Clock,

    /// <summary><c>kill -9</c> of every process of the database, and a start.</summary>
    DatabaseKilled,

    /// <summary>The database is stopped as by <c>pg_ctl stop -m immediate</c>, and started.</summary>
    DatabaseStopped,
}
