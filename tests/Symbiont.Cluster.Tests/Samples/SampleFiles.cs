namespace Symbiont.Cluster.Tests;

/// <summary>The programs under <c>samples/</c>.</summary>
internal static class SampleFiles
{
    public static IReadOnlyList<string> Names => [.. Directory.GetFiles(Checkout.At("samples"), "*.symbi").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static string PathOf(string name) => Checkout.At($"samples/{name}.symbi");

    public static string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Makes an agent of a sample; its id.</summary>
    public static Task<string> CreateSample(this Api api, string sample, string? mode = null, string? name = null) => api.Create(name ?? sample, Read(sample), mode);
}
