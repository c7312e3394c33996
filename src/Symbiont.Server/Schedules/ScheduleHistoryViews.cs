namespace Symbiont.Server;

/// <summary>The two shapes of a schedule's history, so that the document describes both: the framework knows one type for a status.</summary>
internal sealed record ScheduleHistoryViews(ScheduleHistory Plain, FullScheduleHistory Full);
