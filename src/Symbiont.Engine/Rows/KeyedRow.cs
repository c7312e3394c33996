using System.Text.Json;

namespace Symbiont.Engine;

/// <summary>A row of a space or of a lookup list.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">UTF-8 JSON.</param>
public sealed record KeyedRow(string Key, ReadOnlyMemory<byte> Value)
{
    /// <summary>The value as <typeparamref name="T"/>.</summary>
    public T Read<T>() => JsonSerializer.Deserialize<T>(Value.Span, EngineJson.Options)!;
}
