using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>
/// Times as RFC 3339 in UTC: <c>2024-01-15T10:30:00Z</c>, with exactly three decimals where there are any. More decimals, or another
/// number of them, break parsers that clients use (Python before 3.11 reads 0, 3 or 6).
/// </summary>
public sealed class UtcTimeConverter : JsonConverter<DateTimeOffset>
{
    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[24];
        var utc = value.UtcDateTime;
        var format = utc.Ticks % TimeSpan.TicksPerSecond < TimeSpan.TicksPerMillisecond ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:ss.fffZ";
        utc.TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }
}
