using System.Collections.Immutable;

namespace Symbiont.Scanning.Mcp;

/// <summary>A tool as an agent is told of it.</summary>
/// <param name="Start">Offset of its definition in its source.</param>
/// <param name="Name">Its name; may be empty.</param>
/// <param name="Description">Its description; may be empty.</param>
/// <param name="Texts">Everything else that agents are shown, with its place: titles, names and descriptions of parameters, defaults, lists of values.</param>
/// <param name="Schema">The schema of its arguments; null when not known as JSON.</param>
/// <param name="Definition">The whole definition; null when not known as JSON.</param>
internal sealed record McpTool(int Start, string Name, string Description, ImmutableArray<(int Start, string Text)> Texts, JsonPlace? Schema, JsonPlace? Definition)
{
    /// <summary>The parameters that its schema describes.</summary>
    public ImmutableArray<KeyValuePair<string, JsonPlace>> Parameters => Schema?["properties"] is { IsObject: true } properties ? properties.Members : [];
}
