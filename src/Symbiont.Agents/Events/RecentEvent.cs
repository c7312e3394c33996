using System.Text.Json;
using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>One event that an agent has received.</summary>
/// <param name="Id">Id of the event.</param>
/// <param name="Type">Its name.</param>
/// <param name="Payload">What it carried.</param>
/// <param name="Source">Where it came from: <c>api</c>, the name of the agent that sent it, or the sender of a message.</param>
/// <param name="ReceivedAt">UTC.</param>
public sealed record RecentEvent(string Id, string Type, JsonElement Payload, string Source, [property: JsonConverter(typeof(UtcTimeConverter))] DateTimeOffset ReceivedAt)
{
    /// <summary>What the sender of a webhook said beside the payload, by header in lower case; absent for other events.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Headers { get; init; }
}
