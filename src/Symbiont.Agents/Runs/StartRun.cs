using System.Text.Json;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>
/// To an agent: run its program. What its concurrency and <c>on_busy</c> say holds; a run that they refuse is an execution too, one that failed at once. The owner
/// hears <see cref="RunEnded"/>, or <see cref="RunRefused"/> from an agent that is gone.
/// </summary>
/// <param name="RunId">The execution's id, drawn by the sender's turn.</param>
/// <param name="Origin">Who is told, and what it is for.</param>
/// <param name="Parameters">A JSON object; null: none.</param>
/// <param name="PolicyIds">Policies that the program must have; under the strict policy a run whose program lacks one is refused every action.</param>
/// <param name="Event">What <c>event</c> is bound to.</param>
[Schema("start-run")]
public sealed record StartRun(string RunId, RunOrigin Origin, JsonElement? Parameters, IReadOnlyList<string> PolicyIds, RecentEvent Event);
