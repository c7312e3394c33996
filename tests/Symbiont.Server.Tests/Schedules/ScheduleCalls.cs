using System.Globalization;
using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Server.Tests.Schedules;

/// <summary>Calls about schedules that many tests make on their way.</summary>
internal static class ScheduleCalls
{
    public const string Path = "/api/v1/schedules";

    /// <summary>An occurrence every second, from the next one on.</summary>
    public const string EverySecond = "* * * * * *";

    /// <summary>No occurrence while a test runs, as far as one can say: once a day, at the other end of it.</summary>
    public static string Later => string.Create(CultureInfo.InvariantCulture, $"0 0 {(TimeProvider.System.GetUtcNow().Hour + 12) % 24} * * *");

    /// <summary>At the beginning of every hour but of those that may begin while a test runs.</summary>
    public static string HourlyButNow
    {
        get
        {
            var now = TimeProvider.System.GetUtcNow().Hour;
            return string.Create(CultureInfo.InvariantCulture, $"0 0 {string.Join(',', Enumerable.Range(2, 22).Select(i => (now + i) % 24))} * * *");
        }
    }

    /// <summary>Body of a creation, with these fields beside or instead of a name, an expression and the agent.</summary>
    public static StringContent New(string agent, params (string Field, object? Value)[] fields)
    {
        var body = new Dictionary<string, object?> { ["name"] = "nightly", ["cron_expression"] = Later, ["agent_name"] = agent };
        foreach (var (field, value) in fields)
            body[field] = value;
        return Answers.Json(JsonSerializer.Serialize(body));
    }

    /// <summary>Makes a schedule; its id.</summary>
    public static async Task<string> Schedule(this HttpClient client, string agent, params (string Field, object? Value)[] fields) =>
        (await client.PostAsync(Path, New(agent, fields)).Ok()).Text("job_id");

    /// <summary>Makes a schedule of a new agent; its id.</summary>
    public static async Task<string> ScheduleOf(this HttpClient client, string program, params (string Field, object? Value)[] fields) =>
        await client.Schedule(await client.Create(program), fields);

    public static Task<JsonElement> Look(this HttpClient client, string schedule) => client.GetAsync($"{Path}/{schedule}").Ok();

    public static Task<JsonElement> LookFull(this HttpClient client, string schedule) => client.GetAsync($"{Path}/{schedule}?view=full").Ok();

    /// <summary>A call without a body: pause, resume, trigger and the like.</summary>
    public static Task<HttpResponseMessage> Do(this HttpClient client, string schedule, string action) => client.PostAsync($"{Path}/{schedule}/{action}", null);

    /// <summary>The runs with everything about them, newest first.</summary>
    public static async Task<IReadOnlyList<JsonElement>> Runs(this HttpClient client, string schedule) =>
        [.. (await client.GetAsync($"{Path}/{schedule}/history?view=full&limit=1000").Ok()).GetProperty("history").EnumerateArray()];

    /// <summary>Returns when the schedule has this status; the schedule then.</summary>
    public static async Task<JsonElement> Until(this HttpClient client, string schedule, string status)
    {
        await Eventually.Holds(async () => (await client.Look(schedule)).Text("status") == status, $"schedule {schedule} is {status}");
        return await client.Look(schedule);
    }

    /// <summary>Returns when so many runs have ended, and the schedule has heard of the end of each; all runs then.</summary>
    public static async Task<IReadOnlyList<JsonElement>> UntilEnded(this HttpClient client, string schedule, int count)
    {
        await Eventually.Holds(
            async () => await client.Ended(schedule) is var ended && ended.Count >= count && !await client.Awaits(schedule, ended),
            $"{count} runs of schedule {schedule} have ended and are counted");
        return await client.Runs(schedule);
    }

    /// <summary>The runs that have ended.</summary>
    private static async Task<IReadOnlyList<string>> Ended(this HttpClient client, string schedule) =>
        [.. (await client.Runs(schedule)).Where(run => run.GetProperty("completed_at").ValueKind != JsonValueKind.Null).Select(run => run.Text("run_id"))];

    /// <summary>Whether the schedule still waits for the end of one of these: the agent, whose runs they are, tells it by a message.</summary>
    private static async Task<bool> Awaits(this HttpClient client, string schedule, IReadOnlyList<string> runs) =>
        (await client.LookFull(schedule)).GetProperty("running").EnumerateArray()
            .Any(run => run.GetProperty("retry_at").ValueKind == JsonValueKind.Null && runs.Contains(run.Text("run_id")));

    public static DateTimeOffset Time(this JsonElement element, string name) =>
        DateTimeOffset.Parse(element.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>A time as requests write it.</summary>
    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
