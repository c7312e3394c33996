using System.Reflection;
using Xunit.Sdk;

namespace Symbiont.Agents.Tests.Hosting;

/// <summary>Runs a theory on every kind of store; what else it takes stands in the attribute, one case each.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class EachStoreAttribute(params object?[] arguments) : DataAttribute
{
    public override IEnumerable<object?[]> GetData(MethodInfo testMethod) =>
        Enum.GetValues<StoreKind>().Select(kind => (object?[])[kind, .. arguments]);
}
