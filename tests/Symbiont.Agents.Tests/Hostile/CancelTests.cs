using Microsoft.Extensions.DependencyInjection;
using Symbiont.Agents.Actions;
using Symbiont.Agents.Processes;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Hostile;

/// <summary>A cancel ends the execution; its child may take its time, and no later one of the agent acts beside it.</summary>
public sealed class CancelTests
{
    [Theory, EachStore]
    public async Task No_later_run_of_the_agent_starts_a_child_before_the_cancelled_one_has_ended(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings =>
        {
            settings.Commands = "sh";
            settings.Services.Configure<ExecOptions>(exec => exec.CancelGrace = TimeSpan.FromSeconds(30));
        });
        var (first, second) = (Path.Combine(host.Folder, "first"), Path.Combine(host.Folder, "second"));
        var agent = await host.Create(Dsl.Agent("exec(\"sh\", [\"-c\", script]);", parameters: "(script: String)"));
        var stubborn = await host.Execute(agent, new { script = $"trap '' TERM; echo $$ > {first}; while :; do sleep 1000; done" });
        await Eventually.Holds(() => File.Exists(first) && File.ReadAllText(first).EndsWith('\n'), "the first child has started");
        var child = int.Parse(File.ReadAllText(first), System.Globalization.CultureInfo.InvariantCulture);

        var watch = new FreeStopwatch();
        await host.Execution(stubborn).Cancel();
        Assert.Equal(ExecutionStatus.Cancelled, (await host.Show(stubborn)).Status);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1));

        var next = await host.Execute(agent, new { script = $"kill -0 {child} 2>/dev/null && echo beside > {second} || echo alone > {second}" });
        await host.Reaches(next, ExecutionStatus.Running);
        // Its grace is counted from when the worker has heard of the cancel.
        await Eventually.Holds(() => host.Get<ProcessRunner>().Running().Any(run => run.Abandoned), "the first child is being ended");
        host.Clock.Advance(TimeSpan.FromSeconds(28));
        Assert.True(Processes.Fact.Lives(child));
        Assert.False(File.Exists(second));
        host.Clock.Advance(TimeSpan.FromSeconds(2));

        await host.End(next);
        Assert.Equal("alone\n", await File.ReadAllTextAsync(second));
    }

    [Theory, EachStore]
    public async Task Nor_while_the_worker_of_the_cancelled_one_has_not_heard_of_it(StoreKind kind)
    {
        var deaf = new DeafAction();
        await using var host = await TestHost.Start(kind, settings =>
        {
            settings.Commands = "sh";
            settings.Services.AddSingleton<IHostAction>(deaf);
        });
        var ran = Path.Combine(host.Folder, "ran");
        var agent = await host.Create(Dsl.Agent($"if first {{ deaf(); }} else {{ exec(\"sh\", [\"-c\", \"echo > {ran}\"]); }}", parameters: "(first: Bool)"));
        var cancelled = await host.Execute(agent, new { first = true });
        await deaf.Begun;
        await host.Execution(cancelled).Cancel();

        var next = await host.Execute(agent, new { first = false });
        await Eventually.Holds(async () => (await host.Show(next)).Steps.Any(step => step.Action == "exec"), "the next run comes to its command");
        // In the time that a whole run of another agent takes, it would have come further.
        Assert.Equal(ExecutionStatus.Completed, (await host.Run("exec(\"sh\", [\"-c\", \"exit 0\"]);")).Status);
        Assert.False(File.Exists(ran));
        deaf.Hear();

        Assert.Equal(ExecutionStatus.Completed, (await host.End(next)).Status);
        Assert.True(File.Exists(ran));
    }
}
