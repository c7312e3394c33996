using System.Text.Json;
using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>Keeps a mail as its line.</summary>
internal sealed class MailConverter : JsonConverter<Mail>
{
    public override Mail Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Mail.Read(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, Mail value, JsonSerializerOptions options) => writer.WriteStringValue(value.Line);
}
