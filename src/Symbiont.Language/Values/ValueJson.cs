using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Symbiont.Language.Values;

/// <summary>
/// Values as plain JSON, for people and other programs. Integers are written as integers, doubles always with a fraction or an
/// exponent, durations as text (<c>"1h30m"</c>), so reading gives those back as strings; halves of broken surrogate pairs become U+FFFD.
/// For an exact round trip use <see cref="ValueCodec"/>.
/// </summary>
public static class ValueJson
{
    private static readonly JsonWriterOptions Writing = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 4 * Value.MaxDepth,
        SkipValidation = true,
    };

    /// <summary>The value as JSON text.</summary>
    /// <exception cref="ValueFormatException">The value holds a function.</exception>
    public static string Write(Value value)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer, Writing))
            Write(writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The number of characters of <see cref="Write(Value)"/>, without the text.</summary>
    /// <exception cref="ValueFormatException">The value holds a function.</exception>
    internal static long Measure(Value value)
    {
        var counter = new CharacterCounter();
        using (var writer = new Utf8JsonWriter(counter, Writing))
            Write(writer, value);
        return counter.Characters;
    }

    /// <summary>Writes the value as the next JSON value.</summary>
    /// <exception cref="ValueFormatException">The value holds a function.</exception>
    public static void Write(Utf8JsonWriter writer, Value value)
    {
        switch (value)
        {
            case NullValue:
                writer.WriteNullValue();
                break;
            case BoolValue flag:
                writer.WriteBooleanValue(flag.Flag);
                break;
            case IntValue number:
                writer.WriteNumberValue(number.Number);
                break;
            case FloatValue number:
                writer.WriteRawValue(number.Text, skipInputValidation: true);
                break;
            case StringValue text:
                writer.WriteStringValue(WellFormed(text.Text));
                break;
            case DurationValue duration:
                writer.WriteStringValue(DurationText.Format(duration.Span));
                break;
            case SequenceValue items:
                writer.WriteStartArray();
                foreach (var item in items)
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            case RecordValue fields:
                writer.WriteStartObject();
                foreach (var (key, field) in fields)
                {
                    writer.WritePropertyName(WellFormed(key));
                    Write(writer, field);
                }
                writer.WriteEndObject();
                break;
            default:
                throw new ValueFormatException($"A function ('{((FunctionValue)value).Name}') cannot be written as JSON.");
        }
    }

    /// <summary>
    /// Reads JSON. Integers that fit 64 bits are ints, all other numbers doubles; of repeated keys the last value stays, at the first
    /// one's place; at most <see cref="Value.MaxDepth"/> levels.
    /// </summary>
    /// <exception cref="ValueFormatException">The text is not JSON, is nested too deep, or a number leaves the range of doubles.</exception>
    public static Value Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    /// <inheritdoc cref="Read(string)"/>
    public static Value Read(ReadOnlySpan<byte> utf8) => Read(utf8, long.MaxValue);

    /// <inheritdoc cref="Read(string)"/>
    public static Value Read(JsonElement json) => Read(JsonMarshal.GetRawUtf8Value(json));

    /// <summary>Reads JSON whose value may take at most so many bytes.</summary>
    internal static Value Read(ReadOnlySpan<byte> utf8, long maxSize)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Value.MaxDepth });
            reader.Read();
            var value = new JsonValueReader(maxSize).Read(ref reader);
            return reader.Read() ? throw new ValueFormatException("There is more text after the JSON value.") : value;
        }
        // InvalidOperationException: bytes or escapes that are no valid text.
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new ValueFormatException($"This is not JSON: {problem.Message}", problem);
        }
    }

    private static string WellFormed(string text) =>
        SurrogateText.IsBroken(text) ? SurrogateText.Mend(text) : text;
}
