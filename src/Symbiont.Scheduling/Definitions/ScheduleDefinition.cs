using System.Text.Json;
using Symbiont.Engine;
using Symbiont.Scheduling.Missed;

namespace Symbiont.Scheduling.Definitions;

/// <summary>What a schedule is, as somebody has said it; checked.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cron">The expression.</param>
/// <param name="Zone">IANA name.</param>
/// <param name="AgentId">The agent that is run.</param>
internal sealed record ScheduleDefinition(string Name, string Cron, string Zone, string AgentId)
{
    public IReadOnlyList<string> PolicyIds { get; init; } = [];

    public bool OneShot { get; init; }

    public OverlapPolicy Overlap { get; init; } = OverlapPolicy.Skip;

    public CatchUpPolicy CatchUp { get; init; } = CatchUpPolicy.Latest;

    public TimeSpan CatchUpWindow { get; init; } = CatchUpRule.Default.Window;

    public TimeSpan Jitter { get; init; }

    public DateTimeOffset? StartAt { get; init; }

    public DateTimeOffset? EndAt { get; init; }

    public long? MaxRuns { get; init; }

    public int MaxRetries { get; init; } = 3;

    public bool PauseOnFailure { get; init; }

    /// <summary>Runs in a row that may ask for the next at once.</summary>
    public int MaxIterations { get; init; }

    public JsonElement? Parameters { get; init; }

    public IReadOnlyList<DeliveryTarget> Delivery { get; init; } = [];

    /// <summary>Whether the other one says the same, the agent included.</summary>
    public bool IsSame(ScheduleDefinition other) =>
        JsonSerializer.SerializeToUtf8Bytes(this, EngineJson.Options).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(other, EngineJson.Options));
}
