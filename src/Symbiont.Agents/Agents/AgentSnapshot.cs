using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>An agent grain's state, as others may see it.</summary>
internal sealed record AgentSnapshot(
    string Id, string Name, ExecutionMode Mode, JsonElement Metadata, string ProgramHash, IReadOnlyList<AgentVersion> Versions,
    DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, DateTimeOffset LastActivity, DateTimeOffset? ScheduledAt, ExecutionStatus? LastEnd,
    IReadOnlyList<string> Active, int Waiting, HeartbeatState? Heartbeat, bool Healthy, long Events, EventLog Log);
