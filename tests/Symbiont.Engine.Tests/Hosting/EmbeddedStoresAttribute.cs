using System.Reflection;
using Xunit.Sdk;

namespace Symbiont.Engine.Tests.Hosting;

/// <summary>A theory's rows for the stores that need nothing but this process; further arguments follow the store.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class EmbeddedStoresAttribute(params object[] more) : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[StoreKind.Memory, .. more], [StoreKind.Sqlite, .. more]];
}
