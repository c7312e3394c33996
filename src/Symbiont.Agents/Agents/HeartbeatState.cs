using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>What an agent has reported of itself; each part stays until a heartbeat says another.</summary>
internal sealed record HeartbeatState(DateTimeOffset At, int IntervalSeconds, string? State, JsonElement? Metadata, JsonElement? LastResult)
{
    private const int MissedIntervals = 3;

    public bool IsHealthy(DateTimeOffset now) =>
        State != "failed" && now - At <= TimeSpan.FromSeconds(MissedIntervals * (double)IntervalSeconds);
}
