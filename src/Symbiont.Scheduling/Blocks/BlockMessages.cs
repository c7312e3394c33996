using Symbiont.Engine;
using Symbiont.Scheduling.Definitions;

namespace Symbiont.Scheduling.Blocks;

/// <summary>To a schedule, from its agent's commit: be like this from the time of that commit on.</summary>
[Schema("declare-schedule")]
internal sealed record DeclareSchedule(ScheduleDefinition Definition, string? Note, DateTimeOffset At);

/// <summary>To a schedule, from its agent's commit: the program has you no more.</summary>
[Schema("drop-schedule")]
internal sealed record DropSchedule;

/// <summary>Work item: remove the schedules of an agent that is gone.</summary>
[Schema("remove-schedules")]
internal sealed record RemoveSchedules(string AgentId);
