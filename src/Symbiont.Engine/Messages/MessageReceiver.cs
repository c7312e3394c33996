using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>The method of a grain class that takes one type of message.</summary>
internal sealed class MessageReceiver(Type message, MethodInfo method)
{
    private readonly MethodInvoker invoker = MethodInvoker.Create(method);
    private readonly JsonTypeInfo info = EngineJson.Options.GetTypeInfo(message);
    private readonly int schema = SchemaAttribute.Of(message).Version;

    public Task Invoke(Grain grain, StoredMessage stored) => stored.Schema <= schema
        ? (Task)invoker.Invoke(grain, JsonSerializer.Deserialize(stored.Payload.Span, info))!
        : throw new NewerSchemaException($"The message {stored.Kind} to {stored.Receiver}", stored.Schema, schema);
}
