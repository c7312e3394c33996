using Symbiont.Agents.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Agents;

public sealed class ShutdownTests
{
    [Theory, EachStore]
    public async Task Shutdown_cancels_what_runs_and_what_waits_in_line_and_keeps_the_agent(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("if n > 0 { sleep(1h); } return n;", "concurrency = 2", parameters: "(n: int)"));
        // Beyond what the state of an agent holds, others stand in a list.
        const int All = 100;
        for (var i = 0; i < All; i++)
            await host.Execute(agent, new { n = 1 });

        var answer = await host.Agent(agent).Shutdown(new());
        var later = await host.Execute(agent, new { n = 0 });

        Assert.Equal((agent, "terminated"), (answer.Id, answer.Status));
        await host.Until(
            async () => (await host.Agents.GetHistory(agent, 1000)).History.Count(run => run.Status == ExecutionStatus.Cancelled) == All, "all are cancelled",
            TimeSpan.FromMilliseconds(1));
        Assert.Equal(ExecutionStatus.Completed, (await host.End(later)).Status);
        await Eventually.Holds(async () => (await host.Agents.GetStatus(agent)).ResourceUsage.ActiveTasks == 0, "the agent is at rest");
    }

    [Theory, EachStore]
    public async Task A_line_that_was_given_up_is_cancelled_also_after_a_crash_and_the_new_one_is_not(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        // Short naps: time that runs far ahead would reach the end of what history keeps.
        var agent = await host.Create(Dsl.Agent("sleep(1s);", "concurrency = 1"));
        const int All = 80;
        for (var i = 0; i < All; i++)
            await host.Execute(agent);

        await host.Agent(agent).Shutdown(new());
        for (var i = 0; i < All; i++)
            await host.Execute(agent);
        await host.Crash();

        await host.Until(
            async () => (await host.Agents.GetHistory(agent, 1000)).History.Count(run => run.Status == ExecutionStatus.Cancelled) == All, "the old line is cancelled",
            TimeSpan.FromMilliseconds(1));
        await host.Until(
            async () => (await host.Agents.GetHistory(agent, 1000)).History.Count(run => run.Status == ExecutionStatus.Completed) == All, "the new line runs",
            TimeSpan.FromSeconds(1));
    }

    [Theory, EachStore]
    public async Task An_ephemeral_agent_is_terminated_then_and_can_run_again(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h);"));
        await host.Reaches(await host.Execute(agent), ExecutionStatus.Waiting);

        await host.Agent(agent).Shutdown(new(0));

        await Eventually.Holds(async () => (await host.Agents.GetStatus(agent)).State == "terminated", "it is terminated");
        await host.Reaches(await host.Execute(agent), ExecutionStatus.Waiting);
        Assert.Equal("waiting", (await host.Agents.GetStatus(agent)).State);
    }

    [Theory, EachStore]
    public async Task A_child_that_ignores_SIGTERM_is_killed_after_the_time_given_and_not_before(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings =>
        {
            settings.Commands = "sh";
            settings.CancelGrace = TimeSpan.FromHours(1);
        });
        var file = Path.Combine(host.Folder, "pid");
        var terms = Path.Combine(host.Folder, "terms");
        var agent = await host.Create(Dsl.Agent($"exec(\"sh\", [\"-c\", \"trap 'echo x >> {terms}' TERM; echo $$ > {file}; while true; do read line < /dev/zero & wait; done\"]);"));
        var execution = await host.Execute(agent);
        await Eventually.Holds(() => File.Exists(file) && File.ReadAllText(file).EndsWith('\n'), "the child has started");
        var child = int.Parse(File.ReadAllText(file), System.Globalization.CultureInfo.InvariantCulture);

        await host.Agent(agent).Shutdown(new(5));
        Assert.Equal(ExecutionStatus.Cancelled, (await host.End(execution)).Status);
        await Eventually.Holds(() => File.Exists(terms), "the child was asked to end");
        Assert.True(Directory.Exists($"/proc/{child}"));

        var asked = host.Clock.GetUtcNow();
        await host.Until(() => Task.FromResult(!Directory.Exists($"/proc/{child}")), "the child is gone", TimeSpan.FromMilliseconds(100));
        Assert.InRange(host.Clock.GetUtcNow() - asked, TimeSpan.FromSeconds(4), TimeSpan.FromMinutes(50));
    }

    [Theory, EachStore]
    public async Task A_time_beyond_reason_is_refused_and_nothing_is_cancelled(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h);"));
        var execution = await host.Execute(agent);
        await host.Reaches(execution, ExecutionStatus.Waiting);

        await Refused.With("INVALID_REQUEST", () => host.Agent(agent).Shutdown(new(31)));
        await Refused.With("INVALID_REQUEST", () => host.Agent(agent).Shutdown(new(-1)));
        await Refused.With("AGENT_NOT_FOUND", () => host.Agent(Guid.Empty.ToString()).Shutdown(new()));

        Assert.Equal(ExecutionStatus.Waiting, (await host.Show(execution)).Status);
    }
}
