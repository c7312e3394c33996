using System.Reflection;
using Symbiont.Testing;
using Xunit.Sdk;

namespace Symbiont.Agents.Tests.Hosting;

/// <summary>A theory's row for PostgreSQL; without a server that row is skipped and says what to install, except in a continuous build, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnPostgresAttribute : DataAttribute
{
    private readonly object?[] arguments;

    public OnPostgresAttribute(params object?[] arguments)
    {
        this.arguments = arguments;
        Skip = PostgresServer.SkipReason;
    }

    public override IEnumerable<object?[]> GetData(MethodInfo testMethod) => [[StoreKind.Postgres, .. arguments]];
}
