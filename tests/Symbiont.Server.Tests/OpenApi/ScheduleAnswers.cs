using Symbiont.Server.Tests.Schedules;

namespace Symbiont.Server.Tests;

/// <summary>Answers about schedules below 500 that the document promises, by operation and status, and a way to each.</summary>
internal static class ScheduleAnswers
{
    private const int MiB = 1024 * 1024;
    private const string Path = ScheduleCalls.Path;
    private const string Span = """{"start":"2026-01-05T00:00:00Z","end":"2026-01-05T05:00:00Z"}""";
    private const string LongerSpan = """{"start":"2026-01-05T00:00:00Z","end":"2026-01-05T06:00:00Z"}""";

    private static readonly string Unknown = Guid.NewGuid().ToString();

    public static readonly IReadOnlyDictionary<string, Func<TestServer, Task<HttpResponseMessage>>> Producers = new Dictionary<string, Func<TestServer, Task<HttpResponseMessage>>>
    {
        ["health.scheduler 200"] = server => server.Stranger.GetAsync("/api/v1/health/scheduler"),
        ["health.scheduler 401"] = server =>
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/health/scheduler");
            request.Headers.TryAddWithoutValidation("Via", "1.1 proxy");
            return server.Stranger.SendAsync(request);
        },

        ["schedules.list 200"] = async server => { await ScheduleSituations.Made(server); return await server.Client.GetAsync(Path); },
        ["schedules.create 200"] = async server => await server.Client.PostAsync(Path, ScheduleCalls.New(await AgentSituations.Made(server))),
        ["schedules.create 404"] = server => server.Client.PostAsync(Path, ScheduleCalls.New("nobody")),
        ["schedules.create 413"] = server => server.Client.PostAsync(Path, AgentSituations.Large(MiB)),
        ["schedules.create 415"] = server => server.Client.PostAsync(Path, new StringContent("{}")),
        ["schedules.create 422"] = async server =>
        {
            var agent = await AgentSituations.Made(server);
            return await AgentSituations.Reused(server, Path, ScheduleCalls.New(agent), ScheduleCalls.New(agent, ("name", "other")));
        },

        ["schedules.get 200"] = async server => await server.Client.GetAsync($"{Path}/{await ScheduleSituations.DeadLetter(server)}?view=full"),
        ["schedules.get 404"] = server => server.Client.GetAsync($"{Path}/{Unknown}"),

        ["schedules.update 200"] = async server => await server.Client.PutAsync($"{Path}/{await ScheduleSituations.Made(server)}", Answers.Json("""{"name":"other"}""")),
        ["schedules.update 404"] = server => server.Client.PutAsync($"{Path}/{Unknown}", Answers.Json("""{"name":"other"}""")),
        ["schedules.update 409"] = async server => await server.Client.PutAsync($"{Path}/{await ScheduleSituations.OfProgram(server)}", Answers.Json("""{"name":"other"}""")),
        ["schedules.update 429"] = ScheduleSituations.ChangeTooMany,
        ["schedules.update 413"] = server => server.Client.PutAsync($"{Path}/{Unknown}", AgentSituations.Large(MiB)),
        ["schedules.update 415"] = server => server.Client.PutAsync($"{Path}/{Unknown}", new StringContent("{}")),

        ["schedules.delete 200"] = async server => await server.Client.DeleteAsync($"{Path}/{await ScheduleSituations.Made(server)}"),
        ["schedules.delete 404"] = server => server.Client.DeleteAsync($"{Path}/{Unknown}"),
        ["schedules.delete 409"] = async server => await server.Client.DeleteAsync($"{Path}/{await ScheduleSituations.OfProgram(server)}"),

        ["schedules.pause 200"] = async server => await server.Client.Do(await ScheduleSituations.Made(server), "pause"),
        ["schedules.pause 409"] = async server => await server.Client.Do(await ScheduleSituations.Completed(server), "pause"),
        ["schedules.resume 200"] = async server => await server.Client.Do(await ScheduleSituations.Made(server), "resume"),
        ["schedules.resume 409"] = async server => await server.Client.Do(await ScheduleSituations.Completed(server), "resume"),
        ["schedules.trigger 200"] = async server => await server.Client.Do(await ScheduleSituations.Made(server), "trigger"),
        ["schedules.trigger 429"] = ScheduleSituations.TriggerTooMany,
        ["schedules.trigger 422"] = async server => await Reused(server, "trigger", "{}", """{"note":"again"}"""),
        ["schedules.skip_next 200"] = async server => await server.Client.Do(await ScheduleSituations.Made(server), "skip-next"),
        ["schedules.skip_next 409"] = async server => await server.Client.Do(await ScheduleSituations.Completed(server), "skip-next"),
        ["schedules.skip_next 422"] = async server => await Reused(server, "skip-next", "{}", """{"note":"again"}"""),
        ["schedules.requeue 200"] = async server => await server.Client.Do(await ScheduleSituations.DeadLetter(server), "requeue"),
        ["schedules.requeue 409"] = async server => await server.Client.Do(await ScheduleSituations.Made(server), "requeue"),
        ["schedules.requeue 422"] = async server => await AgentSituations.Reused(
            server, $"{Path}/{await ScheduleSituations.DeadLetter(server)}/requeue", Answers.Json("{}"), Answers.Json("""{"note":"again"}""")),
        ["schedules.backfill 200"] = async server => await ScheduleSituations.Backfill(server, await Hourly(server)),
        ["schedules.backfill 422"] = async server => await AgentSituations.Reused(server, $"{Path}/{await Hourly(server)}/backfill", Answers.Json(Span), Answers.Json(LongerSpan)),
        ["schedules.backfill 429"] = ScheduleSituations.BackfillTooMany,

        ["schedules.history 200"] = async server => await server.Client.GetAsync($"{Path}/{await ScheduleSituations.DeadLetter(server)}/history?view=full"),
        ["schedules.history 404"] = server => server.Client.GetAsync($"{Path}/{Unknown}/history"),
        ["schedules.next 200"] = async server => await server.Client.GetAsync($"{Path}/{await ScheduleSituations.Made(server)}/next"),
        ["schedules.next 404"] = server => server.Client.GetAsync($"{Path}/{Unknown}/next"),
        ["schedules.next_runs 200"] = async server => await server.Client.GetAsync($"{Path}/{await ScheduleSituations.Made(server)}/next-runs"),
        ["schedules.next_runs 404"] = server => server.Client.GetAsync($"{Path}/{Unknown}/next-runs"),
    }
    .Concat(OfActions("pause", "resume", "trigger", "backfill", "skip-next", "requeue")).ToDictionary(producer => producer.Key, producer => producer.Value);

    private static IEnumerable<KeyValuePair<string, Func<TestServer, Task<HttpResponseMessage>>>> OfActions(params string[] actions) => actions.SelectMany(action =>
        new Dictionary<string, Func<TestServer, Task<HttpResponseMessage>>>
        {
            [$"schedules.{action.Replace('-', '_')} 404"] = server => server.Client.PostAsync($"{Path}/{Unknown}/{action}", Answers.Json(Span)),
            [$"schedules.{action.Replace('-', '_')} 413"] = server => server.Client.PostAsync($"{Path}/{Unknown}/{action}", AgentSituations.Large(MiB)),
            [$"schedules.{action.Replace('-', '_')} 415"] = server => server.Client.PostAsync($"{Path}/{Unknown}/{action}", new StringContent("{}")),
        });

    private static Task<string> Hourly(TestServer server) => server.Client.ScheduleOf(Programs.Hello, ("cron_expression", "0 0 * * * *"));

    private static async Task<HttpResponseMessage> Reused(TestServer server, string action, string first, string second) =>
        await AgentSituations.Reused(server, $"{Path}/{await ScheduleSituations.Made(server)}/{action}", Answers.Json(first), Answers.Json(second));
}
