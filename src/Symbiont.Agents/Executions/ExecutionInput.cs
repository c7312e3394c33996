using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>What the program is given.</summary>
internal sealed record ExecutionInput(JsonElement? Parameters, RecentEvent? Event);
