using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Symbiont.Language.Values;

/// <summary>Builds a value from JSON tokens and stops when it grows beyond what is left.</summary>
internal sealed class JsonValueReader(long sizeLeft)
{
    /// <summary>Reads the value that begins at the current token; the reader bounds the depth.</summary>
    public Value Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return Sized(Value.Null);
            case JsonTokenType.True:
                return Sized(Value.True);
            case JsonTokenType.False:
                return Sized(Value.False);
            case JsonTokenType.Number:
                return Sized(Number(ref reader));
            case JsonTokenType.String:
                return Sized(Value.Of(reader.GetString()));
            case JsonTokenType.StartArray:
                return Array(ref reader);
            default:
                return Record(ref reader);
        }
    }

    private static Value Number(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out var whole))
            return Value.Of(whole);
        if (reader.TryGetDouble(out var number) && double.IsFinite(number))
            return Value.Of(number);
        throw new ValueFormatException(
            string.Create(CultureInfo.InvariantCulture, $"The number at byte {reader.TokenStartIndex} leaves the range of doubles: {Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(40, reader.ValueSpan.Length)])}."));
    }

    private ArrayValue Array(ref Utf8JsonReader reader)
    {
        Spend(ArrayValue.Overhead);
        var items = new List<Value>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Spend(ArrayValue.PerItem);
            items.Add(Read(ref reader));
        }
        return ArrayValue.From(items);
    }

    private RecordValue Record(ref Utf8JsonReader reader)
    {
        Spend(RecordValue.Overhead);
        var fields = new RecordBuilder();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            Spend(RecordValue.FieldSize(key));
            reader.Read();
            fields.Set(key, Read(ref reader));
        }
        return fields.Build();
    }

    private Value Sized(Value value)
    {
        Spend(value.Size);
        return value;
    }

    private void Spend(long size)
    {
        sizeLeft -= size;
        if (sizeLeft < 0)
            throw new ValueFormatException("The JSON is too large.");
    }
}
