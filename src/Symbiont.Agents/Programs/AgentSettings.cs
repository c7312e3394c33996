namespace Symbiont.Agents.Programs;

/// <summary>What the agent grain itself needs to know of its program.</summary>
/// <param name="Concurrency">Executions that may be under way at once.</param>
/// <param name="OnBusy"><c>queue</c>, <c>reject</c> or <c>replace</c>.</param>
/// <param name="Timeout">Time for one execution, waiting included; null: no limit.</param>
/// <param name="EventParameter">The parameter that is given the payload of an event: the only required one; null: there are none or several.</param>
internal sealed record AgentSettings(int Concurrency, string OnBusy, TimeSpan? Timeout, string? EventParameter);
