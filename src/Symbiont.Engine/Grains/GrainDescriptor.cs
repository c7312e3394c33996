using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>What the engine knows of one grain class.</summary>
internal sealed class GrainDescriptor
{
    private readonly ObjectFactory factory;
    private readonly JsonTypeInfo stateInfo;
    private readonly int schema;

    public GrainDescriptor(Type grainClass)
    {
        GrainClass = grainClass;
        factory = ActivatorUtilities.CreateFactory(grainClass, []);
        var state = StateOf(grainClass);
        schema = SchemaAttribute.Of(state).Version;
        stateInfo = EngineJson.Options.GetTypeInfo(state);
        Interfaces = [.. grainClass.GetInterfaces().Where(type => type.GetCustomAttribute<GrainTypeAttribute>() is not null)];
        TypeName = Interfaces.Select(type => type.GetCustomAttribute<GrainTypeAttribute>()!.Name).Distinct().Single();

        foreach (var declaring in Interfaces)
        {
            var map = grainClass.GetInterfaceMap(declaring);
            for (var i = 0; i < map.InterfaceMethods.Length; i++)
                Methods.Add(map.InterfaceMethods[i], new(map.InterfaceMethods[i], map.TargetMethods[i]));
        }

        foreach (var receiver in grainClass.GetInterfaces().Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReceive<>)))
        {
            var message = receiver.GetGenericArguments()[0];
            Receivers.Add(SchemaAttribute.Of(message).Name, new(message, grainClass.GetInterfaceMap(receiver).TargetMethods[0]));
        }
    }

    public Type GrainClass { get; }

    /// <summary>The faces of the grain, all of one type name: what everybody calls, and what only its own module calls.</summary>
    public IReadOnlyList<Type> Interfaces { get; }

    public string TypeName { get; }

    public Dictionary<MethodInfo, GrainMethod> Methods { get; } = [];

    public Dictionary<string, MessageReceiver> Receivers { get; } = [];

    public Grain NewGrain(IServiceProvider services) => (Grain)factory(services, []);

    public StoredState Write(object state) => new(schema, JsonSerializer.SerializeToUtf8Bytes(state, stateInfo));

    public object Read(GrainId grain, StoredState state) => state.Schema <= schema
        ? JsonSerializer.Deserialize(state.Json.Span, stateInfo)!
        : throw new NewerSchemaException(grain.ToString(), state.Schema, schema);

    private static Type StateOf(Type grainClass)
    {
        for (var type = grainClass.BaseType; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Grain<>))
                return type.GetGenericArguments()[0];
        }

        throw new InvalidOperationException($"{grainClass.Name} does not derive from Grain<TState>.");
    }
}
