using System.Text.Json;

namespace Symbiont.Server.Tests;

/// <summary>A JSON sample of the API reference, and whether an answer has its shape.</summary>
internal static class Sample
{
    public static string Text(string name)
    {
        using var file = typeof(Sample).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no sample {name}.");
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }

    public static JsonElement Read(string name)
    {
        using var document = JsonDocument.Parse(Text(name));
        return document.RootElement.Clone();
    }

    /// <summary>The answer has the sample's keys and types, and of other keys exactly <paramref name="more"/>.</summary>
    /// <param name="name">The sample.</param>
    /// <param name="actual">The answer.</param>
    /// <param name="more">Paths (<c>history[].error</c>) that our contract adds.</param>
    /// <param name="nullable">Paths of the sample that may be null.</param>
    public static void AssertShape(string name, JsonElement actual, string[]? more = null, string[]? nullable = null) =>
        Compare("", Read(name), actual, more ?? [], nullable ?? []);

    private static void Compare(string path, JsonElement sample, JsonElement actual, string[] more, string[] nullable)
    {
        if (actual.ValueKind == JsonValueKind.Null && nullable.Contains(path))
        {
            return;
        }

        Assert.True(Kind(sample) == Kind(actual), $"{path} is {actual.ValueKind}, the reference has {sample.ValueKind}");
        switch (sample.ValueKind)
        {
            case JsonValueKind.Object:
                var prefix = path.Length == 0 ? "" : path + ".";
                var added = more.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).Select(key => key[prefix.Length..]).Where(key => !key.Contains('.') && !key.Contains('['));
                Assert.Equal(
                    sample.EnumerateObject().Select(member => member.Name).Concat(added).Order(),
                    actual.EnumerateObject().Select(member => member.Name).Order());
                foreach (var member in sample.EnumerateObject())
                {
                    Compare(prefix + member.Name, member.Value, actual.GetProperty(member.Name), more, nullable);
                }

                break;
            case JsonValueKind.Array:
                Assert.NotEqual(0, actual.GetArrayLength());
                foreach (var item in actual.EnumerateArray())
                {
                    Compare(path + "[]", sample[0], item, more, nullable);
                }

                break;
            case JsonValueKind.String when sample.GetString() is { } text:
                AssertText(path, text, actual.GetString()!);
                break;
        }
    }

    /// <summary>Samples like <c>uuid</c>, a time, or words with bars say more than "a string".</summary>
    private static void AssertText(string path, string sample, string actual)
    {
        if (sample == "uuid")
        {
            Assert.True(Guid.TryParseExact(actual, "D", out _), $"{path} is \"{actual}\", no UUID");
        }
        else if (sample.EndsWith('Z') && sample.Contains('T'))
        {
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$", actual);
        }
        else if (sample.Contains('|'))
        {
            Assert.Contains(actual, sample.Split('|'));
        }
    }

    private static JsonValueKind Kind(JsonElement element) => element.ValueKind == JsonValueKind.False ? JsonValueKind.True : element.ValueKind;
}
