using System.Text.Json;

namespace Symbiont.Scanning.Files;

/// <summary>
/// A source map, which carries the files that a bundle was made of for debuggers to show. It is one endless line of JSON; read as the files that it holds, each under its name,
/// it says what they say. Nothing runs them.
/// </summary>
/// <param name="Sources">Name and text of each file that it carries.</param>
/// <param name="Rest">What else stands in it.</param>
internal sealed record SourceMap(IReadOnlyList<(string Name, string Text)> Sources, byte[] Rest)
{
    private const string Extension = ".map";
    private const string Contents = "sourcesContent";

    private const string Inline = "sourceMappingURL=data:application/json";
    private const int LongestPrefix = 80;

    /// <summary>The map that a file is; null: it is none. What is not shaped as debuggers take it is scanned as it stands.</summary>
    public static SourceMap? Of(ScanItem item) => item.PayloadLine == 0 && item.Name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? Of(item.Bytes) : null;

    /// <summary>The map at the end of a program, encoded behind the words that announce one; null: it is none.</summary>
    /// <param name="text">The program.</param>
    /// <param name="start">Where the encoded text begins.</param>
    /// <param name="bytes">What it stands for.</param>
    public static SourceMap? Of(string text, int start, ReadOnlyMemory<byte> bytes) =>
        text.AsSpan(Math.Max(0, start - LongestPrefix), Math.Min(start, LongestPrefix)).Contains(Inline, StringComparison.Ordinal) ? Of(bytes) : null;

    private static SourceMap? Of(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Span.TrimStart((byte)' ').StartsWith("{"u8))
            return null;
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return Of(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SourceMap? Of(JsonElement root)
    {
        if (!Has(root, "version", JsonValueKind.Number) || !Has(root, "mappings", JsonValueKind.String) || !Has(root, "sources", JsonValueKind.Array) || !Has(root, Contents, JsonValueKind.Array))
            return null;
        var names = root.GetProperty("sources").EnumerateArray().Select(name => name.ValueKind == JsonValueKind.String ? name.GetString()! : "").ToList();
        var sources = new List<(string, string)>();
        foreach (var content in root.GetProperty(Contents).EnumerateArray())
        {
            var name = sources.Count < names.Count && names[sources.Count].Length > 0 ? names[sources.Count] : "source.js";
            sources.Add((name, content.ValueKind == JsonValueKind.String ? content.GetString()! : content.GetRawText()));
        }

        return new(sources, Without(root));
    }

    private static bool Has(JsonElement root, string name, JsonValueKind kind) => root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) && value.ValueKind == kind;

    private static byte[] Without(JsonElement root)
    {
        using var rest = new MemoryStream();
        using (var writer = new Utf8JsonWriter(rest))
        {
            writer.WriteStartObject();
            foreach (var property in root.EnumerateObject().Where(property => !property.NameEquals(Contents)))
                property.WriteTo(writer);
            writer.WriteEndObject();
        }

        return rest.ToArray();
    }
}
