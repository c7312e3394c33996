using System.Text.Json;
using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>Keeps a wait as its line.</summary>
internal sealed class EventWaitConverter : JsonConverter<EventWait>
{
    public override EventWait Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => EventWait.Read(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, EventWait value, JsonSerializerOptions options) => writer.WriteStringValue(value.Line);
}
