using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Reads JSON that people and programs send, and says exactly what is wrong with it.</summary>
internal static class JsonText
{
    /// <summary>The value; of an empty text, or of <c>null</c>, the one of <c>{}</c>.</summary>
    public static T Parse<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw Malformed(utf8, TextPosition.FirstInvalid(utf8), "this is not UTF-8.");
        }

        try
        {
            var value = JsonSerializer.Deserialize(utf8.IsEmpty ? "{}"u8 : utf8, type) ?? JsonSerializer.Deserialize("{}"u8, type)!;

            // Valid by JSON's grammar, but no text: whoever read it as a string later would fail.
            return LoneSurrogates.First(utf8) is >= 0 and var lone ? throw HalfPair(utf8, lone) : value;
        }
        catch (JsonException wrong) when (wrong.InnerException is JsonException grammar)
        {
            throw Malformed(utf8, TextPosition.Offset(utf8, grammar.LineNumber ?? 0, grammar.BytePositionInLine ?? 0), Sentence(grammar.Message));
        }
        catch (JsonException twice) when (twice.Message.StartsWith("Duplicate property", StringComparison.Ordinal))
        {
            throw Malformed(utf8, TextPosition.Offset(utf8, twice.LineNumber ?? 0, twice.BytePositionInLine ?? 0), "an object has two members of one name.");
        }
        catch (JsonException wrong)
        {
            throw LoneSurrogates.First(utf8) is >= 0 and var lone ? HalfPair(utf8, lone) : WrongType(wrong.Path, type);
        }
    }

    private static RefusedException HalfPair(ReadOnlySpan<byte> utf8, int offset) => Malformed(utf8, offset, "this escape is half of a surrogate pair.");

    private static RefusedException Malformed(ReadOnlySpan<byte> utf8, int offset, string reason)
    {
        var (line, column) = TextPosition.Of(utf8, offset);
        var message = $"The body is not valid JSON at line {line}, column {column}: {reason}";
        var error = new FieldError(null, "malformed_json", message, line, column);
        return new(new(StatusCodes.Status400BadRequest, "INVALID_JSON", message, new MalformedJsonDetails(null, error.Reason, line, column, [error])));
    }

    private static InvalidException WrongType<T>(string? path, JsonTypeInfo<T> type)
    {
        var field = path is null or "$" ? null : path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path[1..];
        var expected = type.Properties.FirstOrDefault(property => property.Name == field)?.PropertyType;
        var kind = field is null ? "a JSON object" : KindOf(expected);
        return new("INVALID_REQUEST", new FieldError(field, "wrong_type", field is null ? $"The body must be {kind}." : $"The field {field} must be {kind}."));
    }

    private static string KindOf(Type? expected) =>
        expected == typeof(string) ? "a string"
        : expected == typeof(int?) || expected == typeof(long?) ? "a whole number"
        : expected == typeof(bool?) ? "true or false"
        : "of another type";

    /// <summary>The framework appends where it happened in its own terms; ours stand in front.</summary>
    private static string Sentence(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
