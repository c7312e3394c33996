using Symbiont.Agents.Tests.Hosting;

namespace Symbiont.Scheduling.Tests.Hosting;

/// <summary>Schedules on a host whose time the test moves, from noon on.</summary>
internal sealed class Planned : IAsyncDisposable
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private Planned(TestHost host) => Host = host;

    public TestHost Host { get; }

    public ISchedules Schedules => Host.Get<ISchedules>();

    public DateTimeOffset Now => Host.Clock.GetUtcNow();

    public static async Task<Planned> Start(StoreKind kind, Action<TestSettings>? configure = null, DateTimeOffset? now = null) => new(await TestHost.Start(
        kind,
        settings =>
        {
            settings.Services.AddScheduling();
            configure?.Invoke(settings);
        },
        now: now ?? Noon));

    /// <summary>An agent and a schedule that runs it; the schedule's id.</summary>
    public async Task<(string Agent, string Schedule)> Plan(string cron, string body = "return 1;", Func<ScheduleRequest, ScheduleRequest>? more = null, string attributes = "", string parameters = "")
    {
        var agent = await Host.Create(Dsl.Agent(body, attributes, parameters: parameters));
        return (agent, await Create(agent, cron, more));
    }

    public async Task<string> Create(string agent, string cron, Func<ScheduleRequest, ScheduleRequest>? more = null)
    {
        var request = new ScheduleRequest("job", cron, AgentName: agent);
        return (await Schedules.Create(more?.Invoke(request) ?? request)).JobId;
    }

    /// <summary>Moves time there and lets everything happen that is due by then.</summary>
    public async Task To(DateTimeOffset at)
    {
        if (at > Now)
            Host.Clock.Advance(at - Now);
        await Quiet();
    }

    public Task To(int minute, int second = 0) => To(Noon.AddMinutes(minute).AddSeconds(second));

    /// <summary>Lets everything happen that is due now, while time hardly moves.</summary>
    public async Task Quiet()
    {
        var quiet = 0;
        await Host.Until(
            async () => (quiet = Host.Silo is { IsTaking: false, HeldMessages: 0, RunningWork: 0 } && !(await Host.Store.NextDue() <= Now) ? quiet + 1 : 0) > 1,
            "nothing is due now", TimeSpan.FromMilliseconds(1));
    }

    /// <summary>Is away until then.</summary>
    public async Task AwayUntil(DateTimeOffset at)
    {
        await Host.Close();
        Host.Clock.Advance(at - Now - TimeSpan.FromSeconds(1));
        await Host.Open();
        await Quiet();
    }

    /// <summary>Lets one run that waits for it go on.</summary>
    public async Task Go(string agent)
    {
        await Host.Push(agent, "go");
        await Quiet();
    }

    /// <summary>The runs, oldest first.</summary>
    public async Task<IReadOnlyList<ScheduleRunView>> Runs(string schedule) => [.. (await Schedules.GetHistory(schedule, 1_000)).Reverse()];

    /// <summary>The minutes after noon that the runs are for, oldest run first.</summary>
    public async Task<IReadOnlyList<double>> Minutes(string schedule) => [.. (await Runs(schedule)).Select(run => (run.ScheduledAt - Noon).TotalMinutes)];

    public Task<ScheduleView> See(string schedule) => Schedules.GetFull(schedule);

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
