using System.Collections.Concurrent;
using System.Reflection;

namespace Symbiont.Engine;

/// <summary>Names a durable type and the version of its shape. A silo that meets a newer version answers 503 and never writes.</summary>
/// <param name="name">Stored name of a message type; unused for states.</param>
/// <param name="version">From 1; raised when old code could not read the new shape.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SchemaAttribute(string name, int version = 1) : Attribute
{
    private static readonly ConcurrentDictionary<Type, SchemaAttribute> Known = new();

    /// <summary>Stored name.</summary>
    public string Name { get; } = name;

    /// <summary>Version of the shape.</summary>
    public int Version { get; } = version;

    /// <summary>Found once a type: every effect of every turn asks.</summary>
    internal static SchemaAttribute Of(Type type) => Known.GetOrAdd(type, static type => type.GetCustomAttribute<SchemaAttribute>()
        ?? throw new InvalidOperationException($"{type.Name} is stored and has no [Schema]."));
}
