using System.Text.Json;

namespace Symbiont.Engine;

/// <summary>One row of a feed.</summary>
/// <param name="Grain">Who appended it.</param>
/// <param name="Position">Its place among the grain's rows.</param>
/// <param name="Cursor">Its place among all rows of the store.</param>
/// <param name="At">When it was committed, UTC.</param>
/// <param name="Schema">Version of the payload's shape.</param>
/// <param name="Payload">UTF-8 JSON.</param>
public sealed record FeedRow(GrainId Grain, FeedPosition Position, FeedCursor Cursor, DateTimeOffset At, int Schema, ReadOnlyMemory<byte> Payload)
{
    /// <summary>The payload as <typeparamref name="T"/>.</summary>
    public T Read<T>() => JsonSerializer.Deserialize<T>(Payload.Span, EngineJson.Options)!;
}
