using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Symbiont.Secrets;

/// <summary>
/// Hides the secrets that an execution has read in whatever leaves it: the values themselves and their base64, URL-encoded
/// and JSON-escaped forms. Values under 4 characters are left alone: hiding "1" would hide everything.
/// </summary>
public sealed class SecretMasker
{
    /// <summary>What stands in a secret's place.</summary>
    public const string Mask = "********";

    private const int ShortestValue = 4;

    private readonly SearchValues<string> forms;
    private readonly ILookup<char, string> formsByStart;

    /// <summary>Makes a masker.</summary>
    /// <param name="values">The values read; none: nothing is masked.</param>
    public SecretMasker(IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var all = values.Where(value => value.Length >= ShortestValue).Distinct().SelectMany(SecretForms.Of).ToHashSet(StringComparer.Ordinal);
        forms = SearchValues.Create([.. all], StringComparison.Ordinal);
        formsByStart = all.OrderByDescending(form => form.Length).ToLookup(form => form[0]);
    }

    /// <summary>Whether any secret, in any form, stands in the text.</summary>
    /// <param name="text">Any text.</param>
    public bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(forms);

    /// <summary>The text with every secret replaced.</summary>
    /// <param name="text">Any text; for JSON documents <see cref="MaskJson"/> is the safe way.</param>
    public string MaskText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.AsSpan().IndexOfAny(forms);
        if (at < 0)
            return text;

        var masked = new StringBuilder(text.Length);
        var copied = 0;
        while (at >= 0)
        {
            var end = EndOfRun(text, at);
            masked.Append(text, copied, at - copied).Append(Mask);
            copied = end;
            var next = text.AsSpan(end).IndexOfAny(forms);
            at = next < 0 ? -1 : end + next;
        }

        return masked.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>
    /// A JSON document with every secret replaced in its strings, property names and numbers, and still valid; what is no
    /// JSON is masked as text.
    /// </summary>
    /// <param name="json">One JSON document.</param>
    public string MaskJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (formsByStart.Count == 0)
            return json;
        try
        {
            using var document = JsonDocument.Parse(json);
            var buffer = new ArrayBufferWriter<byte>(json.Length);
            using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
                Write(document.RootElement, writer);
            return Encoding.UTF8.GetString(buffer.WrittenSpan);
        }
        catch (JsonException)
        {
            return MaskText(json);
        }
    }

    // Forms may overlap ("abcd" and "cdef" in "abcdef"); the run ends where no form that started inside it goes on.
    private int EndOfRun(string text, int start)
    {
        var end = start + 1;
        for (var at = start; at < end; at++)
        {
            foreach (var form in formsByStart[text[at]])
            {
                if (string.CompareOrdinal(text, at, form, 0, form.Length) != 0)
                    continue;
                end = Math.Max(end, at + form.Length);
                break;
            }
        }

        return end;
    }

    private void Write(JsonElement element, Utf8JsonWriter writer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject())
                {
                    writer.WritePropertyName(MaskText(property.Name));
                    Write(property.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                    Write(item, writer);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(MaskText(element.GetString()!));
                break;
            case JsonValueKind.Number when IsIn(element.GetRawText()):
                writer.WriteStringValue(Mask);
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
