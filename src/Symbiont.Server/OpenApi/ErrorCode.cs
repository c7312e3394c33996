namespace Symbiont.Server;

/// <summary>A code that answers of 400 and above may have.</summary>
/// <param name="Status">The only status that it comes with.</param>
/// <param name="Meaning">When it comes, for people.</param>
/// <param name="Error">The sentence of its example.</param>
/// <param name="Details">The <c>details</c> of its example, as JSON; null: it has none.</param>
internal sealed record ErrorCode(int Status, string Meaning, string Error, System.Text.Json.Nodes.JsonNode? Details = null);
