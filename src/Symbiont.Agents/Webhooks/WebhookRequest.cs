namespace Symbiont.Agents;

/// <summary>A delivery to a webhook as it came.</summary>
/// <param name="Path">What stands behind <c>/hooks/</c>.</param>
/// <param name="Headers">By name, compared without regard to case; a header that came more than once is joined by commas.</param>
/// <param name="Body">The bytes, unchanged.</param>
public sealed record WebhookRequest(string Path, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    internal string? Header(string name) => Headers.GetValueOrDefault(name);
}
