using System.Reflection;

namespace Symbiont.Engine;

/// <summary>A reference to a grain: turns a call of an interface method into (grain id, method, arguments) for the router.</summary>
public class GrainProxy : DispatchProxy
{
    private static readonly CallOptions Default = new();

    private CallRouter? router;
    private GrainDescriptor? type;
    private GrainId id;
    private CallOptions options = Default;

    internal static TGrain Of<TGrain>(CallRouter router, GrainDescriptor type, string key, CallOptions? options) where TGrain : class, IGrain
    {
        if (key.Length is 0 or > 256)
            throw new ArgumentException("A grain's key has 1 to 256 characters.", nameof(key));
        var reference = Create<TGrain, GrainProxy>();
        var proxy = (GrainProxy)(object)reference;
        proxy.router = router;
        proxy.type = type;
        proxy.id = new(type.TypeName, key);
        proxy.options = options ?? Default;
        return reference;
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        router!.Call(id, type!, type!.Methods[targetMethod!], args ?? [], options);
}
