using System.Net;

namespace Symbiont.Server.Tests.Schedules;

/// <summary>Brings schedules into situations that answers depend on.</summary>
internal static class ScheduleSituations
{
    public static Task<string> Made(TestServer server) => server.Client.ScheduleOf(Programs.Hello);

    /// <summary>Its only occurrence has come, and its run has completed.</summary>
    public static async Task<string> Completed(TestServer server)
    {
        var schedule = await server.Client.ScheduleOf(Programs.Hello, ("cron_expression", ScheduleCalls.EverySecond), ("one_shot", true));
        await server.Client.Until(schedule, "completed");
        return schedule;
    }

    /// <summary>Its only occurrence has come, and its only attempt has failed.</summary>
    public static async Task<string> DeadLetter(TestServer server)
    {
        var schedule = await server.Client.ScheduleOf(Programs.Divider, ("cron_expression", ScheduleCalls.EverySecond), ("one_shot", true), ("max_retries", 0));
        await server.Client.Until(schedule, "dead_letter");
        return schedule;
    }

    /// <summary>Declared by a program.</summary>
    public static async Task<string> OfProgram(TestServer server)
    {
        var agent = await server.Client.Create(ProgramScheduleTests.Program("0 0 3 1 1 *"));
        return Assert.Single(await ProgramScheduleTests.Of(server.Client, agent)).Text("job_id");
    }

    /// <summary>A backfill of one for which as many wait as may.</summary>
    public static async Task<HttpResponseMessage> BackfillTooMany(TestServer server)
    {
        var schedule = await server.Client.ScheduleOf(Programs.Sleeper, ("cron_expression", "0 0 * * * *"));
        return await UntilRefused(_ => Backfill(server, schedule));
    }

    /// <summary>A trigger of one of which as many occurrences are under way as may be.</summary>
    public static async Task<HttpResponseMessage> TriggerTooMany(TestServer server)
    {
        var schedule = await server.Client.ScheduleOf(Programs.Sleeper);
        return await UntilRefused(_ => server.Client.Do(schedule, "trigger"));
    }

    /// <summary>A change of one for which occurrences of long earlier expressions wait.</summary>
    public static async Task<HttpResponseMessage> ChangeTooMany(TestServer server)
    {
        var schedule = await server.Client.ScheduleOf(Programs.Sleeper, ("cron_expression", Long(0)));
        return await UntilRefused(async i =>
        {
            (await Backfill(server, schedule)).Dispose();
            return await server.Client.PutAsync($"{ScheduleCalls.Path}/{schedule}", Answers.Json($$"""{"cron_expression":"{{Long(i + 1)}}"}"""));
        });
    }

    /// <summary>At the beginning of each hour, in 1,000 characters that differ by a number.</summary>
    private static string Long(int number) => $"0{string.Concat(Enumerable.Repeat(",0", 490))} 0 *{(number % 2 == 0 ? "" : "/1")} * * *";

    private static async Task<HttpResponseMessage> UntilRefused(Func<int, Task<HttpResponseMessage>> call)
    {
        const int FarBeyond = 1_000;
        for (var i = 0; i < FarBeyond; i++)
        {
            var answer = await call(i);
            if (answer.StatusCode != HttpStatusCode.OK)
                return answer;
            answer.Dispose();
        }

        throw new InvalidOperationException($"{FarBeyond} calls were accepted.");
    }

    /// <summary>Of five occurrences, where one comes every hour.</summary>
    public static Task<HttpResponseMessage> Backfill(TestServer server, string schedule) => server.Client.PostAsync(
        $"{ScheduleCalls.Path}/{schedule}/backfill", Answers.Json("""{"start":"2026-01-05T00:00:00Z","end":"2026-01-05T05:00:00Z"}"""));
}
