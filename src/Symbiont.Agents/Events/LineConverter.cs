using System.Text.Json;
using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>Keeps a record as its line.</summary>
internal sealed class LineConverter<T> : JsonConverter<T> where T : ILine<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Read(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Line);
}
