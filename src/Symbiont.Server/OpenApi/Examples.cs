using System.Text.Json.Nodes;

namespace Symbiont.Server;

/// <summary>The samples of the reference, with real values, by operation id and then <c>request</c> or the answer's status.</summary>
internal sealed class Examples
{
    private readonly JsonNode samples = Load();

    /// <summary>A copy, for one document; null: there is none.</summary>
    public JsonNode? Of(string operation, string part) => samples[operation]?[part]?.DeepClone();

    private static JsonNode Load()
    {
        using var file = typeof(Examples).Assembly.GetManifestResourceStream("examples.json")!;
        return JsonNode.Parse(file)!;
    }
}
