using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Symbiont.Language.Values;

/// <summary>
/// Values as UTF-8 JSON that decodes to exactly the same value, for the journal. What JSON has is written as itself (doubles always with a
/// fraction or an exponent); what it lacks is an object of one tag: <c>{"$dur": ticks}</c>, <c>{"$range": [start, end]}</c>,
/// <c>{"$utf16": base64}</c> for texts with broken surrogate pairs, and <c>{"$rec": [key, value, …]}</c> for records whose keys
/// would read as a tag or are such texts.
/// </summary>
public static class ValueCodec
{
    private const string Duration = "$dur";
    private const string Range = "$range";
    private const string Utf16 = "$utf16";
    private const string Record = "$rec";

    private static readonly JsonWriterOptions Writing = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 4 * Value.MaxDepth,
        SkipValidation = true,
    };

    /// <summary>The value's exact encoding; equal bytes mean the same value.</summary>
    /// <exception cref="ValueFormatException">The value holds a function.</exception>
    public static byte[] Encode(Value value)
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        Encode(buffer, value);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The value that was encoded.</summary>
    /// <exception cref="ValueFormatException">The bytes are not an encoding.</exception>
    public static Value Decode(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 4 * Value.MaxDepth });
            reader.Read();
            var value = Decode(ref reader);
            return reader.Read() ? throw new ValueFormatException("There is more after the encoded value.") : value;
        }
        // ArgumentOutOfRangeException: a number beyond the doubles reads as an infinity, which is no value.
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or FormatException or ArgumentOutOfRangeException)
        {
            throw new ValueFormatException($"This is not an encoded value: {problem.Message}", problem);
        }
    }

    /// <summary>SHA-256 of the exact encoding in lower-case hex.</summary>
    /// <exception cref="ValueFormatException">The value holds a function.</exception>
    public static string Hash(Value value)
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        Encode(buffer, value);
        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    private static void Encode(ArrayBufferWriter<byte> buffer, Value value)
    {
        using var writer = new Utf8JsonWriter(buffer, Writing);
        Encode(writer, value);
    }

    private static void Encode(Utf8JsonWriter writer, Value value)
    {
        switch (value)
        {
            case StringValue text:
                EncodeText(writer, text.Text);
                break;
            case DurationValue duration:
                writer.WriteStartObject();
                writer.WriteNumber(Duration, duration.Span.Ticks);
                writer.WriteEndObject();
                break;
            case RangeValue range:
                writer.WriteStartObject();
                writer.WriteStartArray(Range);
                writer.WriteNumberValue(range.Start);
                writer.WriteNumberValue(range.End);
                writer.WriteEndArray();
                writer.WriteEndObject();
                break;
            case ArrayValue items:
                writer.WriteStartArray();
                foreach (var item in items)
                    Encode(writer, item);
                writer.WriteEndArray();
                break;
            case RecordValue record:
                EncodeRecord(writer, record);
                break;
            default:
                ValueJson.Write(writer, value);
                break;
        }
    }

    private static void EncodeText(Utf8JsonWriter writer, string text)
    {
        if (!SurrogateText.IsBroken(text))
        {
            writer.WriteStringValue(text);
            return;
        }
        writer.WriteStartObject();
        writer.WriteString(Utf16, Convert.ToBase64String(MemoryMarshal.AsBytes(text.AsSpan())));
        writer.WriteEndObject();
    }

    private static void EncodeRecord(Utf8JsonWriter writer, RecordValue record)
    {
        writer.WriteStartObject();
        if (record.Keys.Any(key => key.StartsWith('$') || SurrogateText.IsBroken(key)))
        {
            writer.WriteStartArray(Record);
            foreach (var (key, value) in record)
            {
                EncodeText(writer, key);
                Encode(writer, value);
            }
            writer.WriteEndArray();
        }
        else
        {
            foreach (var (key, value) in record)
            {
                writer.WritePropertyName(key);
                Encode(writer, value);
            }
        }
        writer.WriteEndObject();
    }

    private static Value Decode(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => Value.Null,
        JsonTokenType.True => Value.True,
        JsonTokenType.False => Value.False,
        JsonTokenType.String => Value.Of(reader.GetString()),
        JsonTokenType.Number when reader.ValueSpan.IndexOfAny(".eE"u8) >= 0 => Value.Of(reader.GetDouble()),
        JsonTokenType.Number => Value.Of(reader.GetInt64()),
        JsonTokenType.StartArray => ArrayValue.From(Items(ref reader)),
        _ => Object(ref reader),
    };

    private static List<Value> Items(ref Utf8JsonReader reader)
    {
        var items = new List<Value>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Decode(ref reader));
        return items;
    }

    private static Value Object(ref Utf8JsonReader reader)
    {
        var record = new RecordBuilder();
        Value? tagged = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            reader.Read();
            // Keys of a plain record never begin with '$', so this is a tag and stands alone.
            if (key.StartsWith('$'))
                tagged = Tagged(key, ref reader);
            else
                record.Set(key, Decode(ref reader));
        }
        return tagged ?? record.Build();
    }

    private static Value Tagged(string tag, ref Utf8JsonReader reader)
    {
        switch (tag)
        {
            case Duration:
                return Value.Of(new TimeSpan(reader.GetInt64()));
            case Utf16:
                var units = reader.GetBytesFromBase64();
                return units.Length % 2 == 0
                    ? Value.Of(new string(MemoryMarshal.Cast<byte, char>(units)))
                    : throw new ValueFormatException("This is not an encoded value: its text ends within a UTF-16 unit.");
            case Range:
                reader.Read();
                var start = reader.GetInt64();
                reader.Read();
                var range = new RangeValue(start, reader.GetInt64());
                reader.Read();
                return range;
            case Record:
                return TaggedRecord(Items(ref reader));
            default:
                throw new ValueFormatException($"This is not an encoded value: it has the unknown tag '{tag}'.");
        }
    }

    private static RecordValue TaggedRecord(List<Value> parts)
    {
        var record = new RecordBuilder(parts.Count / 2);
        for (var i = 0; i < parts.Count; i += 2)
        {
            if (parts[i] is not StringValue key || i + 1 == parts.Count)
                throw new ValueFormatException("This is not an encoded value: its record has a key that is no text, or no value.");
            record.Set(key.Text, parts[i + 1]);
        }
        return record.Build();
    }
}
