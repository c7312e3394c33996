using System.Text.Json;

namespace Symbiont.Cluster.Tests;

/// <summary>One execution as its client saw it.</summary>
/// <param name="Name">Given once in the whole test.</param>
/// <param name="Execution">Its id, as the server said when it acknowledged the start.</param>
/// <param name="By">Who has told it to go on: in the event that was acknowledged.</param>
/// <param name="Ended">What the server said of it when it had ended; null: it has not.</param>
internal sealed record Relay(string Name, string Execution, string By, JsonElement? Ended);
