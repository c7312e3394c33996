using Symbiont.Scheduling;

namespace Symbiont.Server;

/// <summary>The two shapes of a schedule, so that the document describes both: the framework knows one type for a status.</summary>
internal sealed record ScheduleViews(ScheduleDetail Plain, ScheduleView Full);
