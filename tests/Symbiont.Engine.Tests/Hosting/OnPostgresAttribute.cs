using System.Reflection;
using Symbiont.Testing;
using Xunit.Sdk;

namespace Symbiont.Engine.Tests.Hosting;

/// <summary>A theory's row for PostgreSQL; without a server that row is skipped and says what to install, except in a continuous build, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnPostgresAttribute : DataAttribute
{
    private readonly object[] more;

    public OnPostgresAttribute(params object[] more)
    {
        this.more = more;
        Skip = PostgresServer.SkipReason;
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[StoreKind.Postgres, .. more]];
}
