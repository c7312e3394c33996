using Xunit;

namespace Symbiont.Testing;

/// <summary>A fact that needs a PostgreSQL server; without one it is skipped and says what to install, except in a continuous build, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.SkipReason;
}
