using System.ComponentModel;
using Symbiont.Scheduling;

namespace Symbiont.Server;

/// <summary>HTTP face of schedules. Shapes: reference, "Scheduling API".</summary>
internal static class ScheduleEndpoints
{
    /// <summary>Id of the operation that makes one.</summary>
    public const string Creation = "schedules.create";

    private const int StandardHistory = 50;
    private const int StandardNext = 5;
    private const int StandardNextRuns = 10;
    private const int MostNext = 1_000;
    private const string IdList = "schedules";
    private const string HistoryList = "runs";

    private const string AgentName = "agent_name";

    private const string Invalid = "INVALID_REQUEST";
    private const string NotFound = "SCHEDULE_NOT_FOUND";
    private const string Ended = "SCHEDULE_ENDED";
    private const string TooManyWait = "TOO_MANY_BACKFILLS";
    private const string OfProgram = "SCHEDULE_OF_PROGRAM";

    private static readonly string[] OfSettings = [Invalid, "UNKNOWN_TIMEZONE", "AGENT_NOT_FOUND"];

    private static readonly Dictionary<string, bool> Views = new(StringComparer.Ordinal) { ["plain"] = false, ["full"] = true };

    public static IEndpointRouteBuilder MapSchedules(this IEndpointRouteBuilder app)
    {
        var schedules = app.MapGroup("/api/v1/schedules").WithTags("Schedules");
        schedules.MapGet("/", List).Describe("schedules.list", "All schedules, oldest first; everything about each with view=full").Produces<IReadOnlyList<ScheduleItem>>().Refuses(Invalid);
        schedules.MapPost("/", Create).Describe(Creation, "Have an agent run at the times of a cron expression").Refuses([.. OfSettings]);
        schedules.MapGet("/{id}", Get).Describe("schedules.get", "A schedule; everything about it with view=full").Produces<ScheduleViews>().Refuses(Invalid, NotFound);
        schedules.MapPut("/{id}", Update).Describe("schedules.update", "Change a schedule").Refuses([NotFound, OfProgram, TooManyWait, .. OfSettings]);
        schedules.MapDelete("/{id}", Delete).Describe("schedules.delete", "Remove a schedule; what it runs goes on").Refuses(NotFound, OfProgram);
        schedules.MapPost("/{id}/pause", Pause).Describe("schedules.pause", "Have nothing due until the resume").Refuses(NotFound, Ended);
        schedules.MapPost("/{id}/resume", Resume).Describe("schedules.resume", "Go on from now").Refuses(NotFound, Ended);
        schedules.MapPost("/{id}/trigger", Trigger).Describe("schedules.trigger", "Start a run now").Refuses(NotFound, "TOO_MANY_RUNS");
        schedules.MapPost("/{id}/backfill", Backfill).Describe("schedules.backfill", "Run the occurrences of a span of the past").Refuses(Invalid, NotFound, TooManyWait);
        schedules.MapPost("/{id}/skip-next", SkipNext).Describe("schedules.skip_next", "Pass over the next occurrence").Refuses(NotFound, "SCHEDULE_NOT_ACTIVE");
        schedules.MapPost("/{id}/requeue", Requeue).Describe("schedules.requeue", "Run the occurrences again that have failed for good").Refuses(NotFound, "NOTHING_TO_REQUEUE");
        schedules.MapGet("/{id}/history", History).Describe("schedules.history", "The runs of a schedule, newest first").Produces<ScheduleHistoryViews>().Refuses(Invalid, NotFound);
        schedules.MapGet("/{id}/next", Next).Describe("schedules.next", "The next occurrences, five where nothing is said").Refuses(Invalid, NotFound);
        schedules.MapGet("/{id}/next-runs", NextRunsOf).Describe("schedules.next_runs", "The next occurrences, ten where nothing is said").Refuses(Invalid, NotFound);
        return app;
    }

    private static async Task<IResult> List(
        [Description("plain, the default, or full: settings, what waits, what is under way and what became of it.")] string? view,
        [AsParameters] PageQuery page,
        ISchedules schedules,
        CancellationToken cancelled) => QueryValues.Word(view, nameof(view), Views)
            ? new StreamedList<ScheduleView>(await page.Take(IdList, behind => schedules.ListFull(behind, cancelled), schedule => schedule.JobId, cancelled))
            : new StreamedList<ScheduleItem>(await page.Take(IdList, behind => schedules.List(behind, cancelled), schedule => schedule.JobId, cancelled));

    private static async Task<Answer<ScheduleCreated>> Create(Body<ScheduleRequest> body, ISchedules schedules)
    {
        KeyText.Check(body.Value.AgentName, AgentName);
        return Answers.Ok(await schedules.Create(body.Value, body.Call));
    }

    private static async Task<IResult> Get(
        string id,
        [Description("plain, the default, or full: settings, what waits, what is under way and what became of it.")] string? view,
        ISchedules schedules) => QueryValues.Word(view, nameof(view), Views)
            ? Answers.Ok(await schedules.GetFull(RouteKey.OfSchedule(id)))
            : Answers.Ok(await schedules.Get(RouteKey.OfSchedule(id)));

    private static async Task<Answer<ScheduleDetail>> Update(string id, Body<ScheduleRequest> body, ISchedules schedules)
    {
        KeyText.Check(body.Value.AgentName, AgentName);
        return Answers.Ok(await schedules.Update(RouteKey.OfSchedule(id), body.Value, new() { Cancelled = body.Call.Cancelled }));
    }

    private static async Task<Answer<ScheduleDeleted>> Delete(string id, ISchedules schedules, CancellationToken cancelled) =>
        Answers.Ok(await schedules.Delete(RouteKey.OfSchedule(id), new() { Cancelled = cancelled }));

    private static async Task<Answer<ScheduleAction>> Pause(string id, Body<ScheduleNote> body, ISchedules schedules) =>
        Answers.Ok(await schedules.Pause(RouteKey.OfSchedule(id), body.Value, new() { Cancelled = body.Call.Cancelled }));

    private static async Task<Answer<ScheduleAction>> Resume(string id, Body<ScheduleNote> body, ISchedules schedules) =>
        Answers.Ok(await schedules.Resume(RouteKey.OfSchedule(id), body.Value, new() { Cancelled = body.Call.Cancelled }));

    private static async Task<Answer<ScheduleAction>> Trigger(string id, Body<ScheduleNote> body, ISchedules schedules) =>
        Answers.Ok(await schedules.Trigger(RouteKey.OfSchedule(id), body.Value, body.Call));

    private static async Task<Answer<BackfillAccepted>> Backfill(string id, Body<BackfillRequest> body, ISchedules schedules) =>
        Answers.Ok(await schedules.Backfill(RouteKey.OfSchedule(id), body.Value, body.Call));

    private static async Task<Answer<ScheduleAction>> SkipNext(string id, Body<ScheduleNote> body, ISchedules schedules) =>
        Answers.Ok(await schedules.SkipNext(RouteKey.OfSchedule(id), body.Value, body.Call));

    private static async Task<Answer<ScheduleAction>> Requeue(string id, Body<ScheduleNote> body, ISchedules schedules) =>
        Answers.Ok(await schedules.Requeue(RouteKey.OfSchedule(id), body.Value, body.Call));

    private static async Task<IResult> History(
        string id,
        [Description("plain, the default, or full: also the occurrence that each run is for, why there is it, its attempt, and how late it began.")] string? view,
        [AsParameters] PageQuery page,
        HttpContext context,
        ISchedules schedules)
    {
        var (schedule, full, count) = (RouteKey.OfSchedule(id), QueryValues.Word(view, nameof(view), Views), page.CountOr(StandardHistory));
        var found = await schedules.GetHistory(schedule, count + 1, PageCursor.Key(HistoryList, page.Cursor));
        var runs = NextPage.Cut(context, HistoryList, found, count, run => run.RunId);
        return full ? Answers.Ok(new FullScheduleHistory(schedule, runs)) : Answers.Ok(new ScheduleHistory(schedule, [.. runs.Select(ScheduleRun.Of)]));
    }

    private static async Task<Answer<NextRuns>> Next(string id, [Description("1 to 1000: so many; 5 where nothing is said.")] string? count, ISchedules schedules) =>
        Answers.Ok(await schedules.GetNext(RouteKey.OfSchedule(id), QueryValues.Count(count, nameof(count), StandardNext, MostNext)));

    private static async Task<Answer<NextRuns>> NextRunsOf(string id, [Description("1 to 1000: so many; 10 where nothing is said.")] string? count, ISchedules schedules) =>
        Answers.Ok(await schedules.GetNext(RouteKey.OfSchedule(id), QueryValues.Count(count, nameof(count), StandardNextRuns, MostNext)));
}
