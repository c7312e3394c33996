using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>An event as the JSON it is kept as: it is written with every change of its agent, and read seldom.</summary>
/// <param name="Json">A <see cref="RecentEvent"/> in UTF-8.</param>
[JsonConverter(typeof(EventTextConverter))]
internal sealed record EventText(ReadOnlyMemory<byte> Json);
