using System.Text.Json;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>To an agent: an execution says this to it.</summary>
[Schema("message-sent")]
internal sealed record MessageSent(string MessageId, string Sender, string? Topic, JsonElement Payload, DateTimeOffset ExpiresAt);
