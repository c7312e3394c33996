using Microsoft.AspNetCore.Http.HttpResults;

namespace Symbiont.Server;

/// <summary>HTTP face of the server's health. Shapes: reference, "Health Check".</summary>
internal static class HealthEndpoints
{
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder app)
    {
        // Counting begins with the server and not with the first question.
        app.ServiceProvider.GetRequiredService<Uptime>();

        var health = app.MapGroup("/api/v1/health").WithTags("Health");
        health.MapGet("/", Get).Describe("health.get", "Health of the server, from real checks").Produces<UnhealthyAnswer>(StatusCodes.Status500InternalServerError);
        health.MapGet("/live", Live).Describe("health.live", "The process answers");
        health.MapGet("/ready", Ready).Describe("health.ready", "The server can do its work").Refuses("NOT_READY", "STOPPING");
        health.MapGet("/scheduler", Scheduler).Describe("health.scheduler", "Whether schedules are carried out, and their numbers");

        // Where orchestrators look by habit.
        var habit = app.MapGroup("/health").ExcludeFromDescription();
        habit.MapGet("/", Get);
        habit.MapGet("/live", Live);
        habit.MapGet("/ready", Ready);
        return app;
    }

    private static async Task<Results<Ok<HealthAnswer>, InternalServerError<UnhealthyAnswer>>> Get(HealthMonitor health, Uptime uptime, TimeProvider time) =>
        await health.FindProblem() is { } problem
            ? TypedResults.InternalServerError(new UnhealthyAnswer("unhealthy", problem, time.GetUtcNow()))
            : TypedResults.Ok(new HealthAnswer("healthy", (long)uptime.Elapsed.TotalSeconds, time.GetUtcNow(), ProductVersion.Text));

    private static Ok<ProbeAnswer> Live() => TypedResults.Ok(new ProbeAnswer("live"));

    private static async Task<Answer<SchedulerHealth>> Scheduler(SchedulerMonitor scheduler) => Answers.Ok(await scheduler.Take());

    private static async Task<Ok<ProbeAnswer>> Ready(HealthMonitor health, Drain drain)
    {
        if (drain.IsLeaving)
        {
            throw new RefusedException(Refusal.Stopping);
        }

        return await health.FindProblem() is { } problem
            ? throw new RefusedException(new(StatusCodes.Status503ServiceUnavailable, "NOT_READY", problem, RetryAfterSeconds: 1))
            : TypedResults.Ok(new ProbeAnswer("ready"));
    }
}
