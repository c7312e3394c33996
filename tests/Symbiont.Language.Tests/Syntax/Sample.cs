namespace Symbiont.Language.Tests.Syntax;

/// <summary>The programs in <c>Samples</c>.</summary>
internal static class Sample
{
    public static TheoryData<string> Names => new(typeof(Sample).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal));

    public static string Text(string name)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"no sample '{name}'");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static IReadOnlyList<string> All() =>
        [.. typeof(Sample).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(Text)];
}
