using System.Reflection;
using Xunit.Sdk;

namespace Symbiont.Agents.Tests.Hosting;

/// <summary>
/// Runs a theory on each store that needs nothing but this process; <see cref="OnPostgresAttribute"/> adds the other one. What else the theory takes stands in
/// the attribute, one case each.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class EachStoreAttribute(params object?[] arguments) : DataAttribute
{
    public override IEnumerable<object?[]> GetData(MethodInfo testMethod) => [[StoreKind.Memory, .. arguments], [StoreKind.Sqlite, .. arguments]];
}
