using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>Body of the execute call.</summary>
/// <param name="Parameters">A JSON object bound to the program's parameters by name; null: none.</param>
/// <param name="Trigger">What starts it, kept in the history: <c>execute</c>, <c>workflow</c>, …</param>
public sealed record StartExecution(JsonElement? Parameters = null, string Trigger = "execute");
