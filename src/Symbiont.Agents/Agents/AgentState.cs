using System.Text.Json;
using System.Text.Json.Serialization;
using Symbiont.Agents.Programs;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>What an agent grain remembers.</summary>
[Schema("agent")]
internal sealed record AgentState(
    string Id, string Name, ExecutionMode Mode, JsonElement Metadata, string ProgramHash, AgentSettings Settings,
    IReadOnlyList<AgentVersion> Versions, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, DateTimeOffset LastActivity)
{
    /// <summary>What the blocks of its program hold.</summary>
    public IReadOnlyList<HeldBlock> Blocks { get; init; } = [];

    /// <summary>Executions under way.</summary>
    public IReadOnlyList<string> Active { get; init; } = [];

    /// <summary>The next executions in line; what does not fit waits in the lookup list <see cref="AgentLists.Queue"/>.</summary>
    public IReadOnlyList<string> Queue { get; init; } = [];

    /// <summary>Executions in line beyond <see cref="Queue"/>.</summary>
    public int Overflow { get; init; }

    /// <summary>Number of the line that <see cref="Overflow"/> counts.</summary>
    public int Line { get; init; }

    /// <summary>A work item is fetching the head of the overflow.</summary>
    public bool Refilling { get; init; }

    /// <summary>When the current or last execution was queued.</summary>
    public DateTimeOffset? ScheduledAt { get; init; }

    /// <summary>How the last ended execution ended.</summary>
    public ExecutionStatus? LastEnd { get; init; }

    /// <summary>The last heartbeat; null: none ever.</summary>
    public HeartbeatState? Heartbeat { get; init; }

    /// <summary>Events ever received.</summary>
    public long Events { get; init; }

    /// <summary>Where the last of them are.</summary>
    public EventLog Log { get; init; } = EventLog.Empty;

    /// <summary>Who waits for events, and what events wait for.</summary>
    public EventInbox Inbox { get; init; } = EventInbox.Empty;

    /// <summary>How its executions have ended, counted.</summary>
    public TaskTally Ends { get; init; } = TaskTally.Zero;

    /// <summary>What the counts of the cluster know of this agent.</summary>
    public TaskTally Told { get; init; } = TaskTally.Zero;

    /// <summary>A reminder is set to tell them more.</summary>
    public bool TellsSoon { get; init; }

    /// <summary>Deleted, and kept only until what runs has ended.</summary>
    public bool Deleted { get; init; }

    [JsonIgnore]
    public int Waiting => Queue.Count + Overflow;
}
