using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Symbiont.Scanning.Mcp;

/// <summary>Reads JSON into values that know their place.</summary>
internal ref struct JsonPlaces
{
    private const int MaxDepth = 64;

    private Utf8JsonReader reader;
    private readonly byte[] bytes;
    private long countedBytes;
    private int countedCharacters;

    private JsonPlaces(byte[] bytes)
    {
        this.bytes = bytes;
        reader = new(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MaxDepth });
    }

    /// <summary>The value of a text; null when it is no JSON, or nested deeper than 64.</summary>
    public static JsonPlace? Read(string text)
    {
        try
        {
            var places = new JsonPlaces(Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF')));
            return places.reader.Read() ? places.Take() : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // A string with half of a surrogate pair: valid JSON, no text.
            return null;
        }
    }

    private JsonPlace Take()
    {
        var start = Place();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = ImmutableArray.CreateBuilder<KeyValuePair<string, JsonPlace>>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    members.Add(new(name, Take()));
                }
                return new(start, null, false, members.DrainToImmutable(), default);
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<JsonPlace>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Take());
                return new(start, null, false, default, items.DrainToImmutable());
            case JsonTokenType.String:
                return new(start, reader.GetString(), true, default, default);
            default:
                return new(start, Encoding.UTF8.GetString(reader.ValueSpan), false, default, default);
        }
    }

    /// <summary>The place of the current token in characters; counted on from the last one, so that all of them cost one pass.</summary>
    private int Place()
    {
        countedCharacters += Encoding.UTF8.GetCharCount(bytes, (int)countedBytes, (int)(reader.TokenStartIndex - countedBytes));
        countedBytes = reader.TokenStartIndex;
        return countedCharacters;
    }
}
