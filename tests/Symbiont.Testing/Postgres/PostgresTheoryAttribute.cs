using Xunit;

namespace Symbiont.Testing;

/// <summary>A theory all of whose rows need a PostgreSQL server; without one it is skipped and says what to install, except in a continuous build, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute() => Skip = PostgresServer.SkipReason;
}
