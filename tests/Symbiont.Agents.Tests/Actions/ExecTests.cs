using Microsoft.Extensions.DependencyInjection;
using Symbiont.Agents.Processes;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Actions;

public sealed class ExecTests
{
    [Theory, EachStore]
    public async Task A_listed_command_runs_and_its_outcome_is_the_value(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Commands = "sh");

        var end = await host.Run("let done = exec(\"sh\", [\"-c\", \"cat; echo $SYMBIONT_IDEMPOTENCY_KEY; echo bad >&2; exit 3\"], stdin: \"in \");\nreturn [done.exit_code, done.ok, done.stdout, done.stderr];");

        Assert.Equal($"""[3,false,"in {end.ExecutionId}:1\n","bad\n"]""", end.Result!.Value.GetRawText());
    }

    [Theory, EachStore]
    public async Task Another_command_is_refused_and_the_setting_named(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Commands = "sh");

        var end = await host.Run("try { exec(\"cat\", [\"/etc/hostname\"]); } catch (ExecNotAllowed e) { return e.message; }");

        Assert.Contains("SYMBIONT_EXEC_ALLOW", end.Result!.Value.GetString());
    }

    [Theory]
    [EachStore("tier0")]
    [EachStore("tier2")]
    [EachStore("gvisor")]
    [EachStore("tier3")]
    [EachStore("firecracker")]
    [EachStore("e2b")]
    public async Task A_sandbox_that_no_host_gives_is_never_replaced_by_a_lesser_one(StoreKind kind, string sandbox)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Commands = "sh");
        var trace = Path.Combine(host.Folder, "ran");
        var agent = await host.Create(Dsl.Agent($"try {{ exec(\"sh\", [\"-c\", \"touch {trace}\"]); }} catch (SandboxUnavailable e) {{ return e.code; }}", $"sandbox = {sandbox}"));

        Assert.Equal("SANDBOX_UNAVAILABLE", (await host.End(await host.Execute(agent))).Result!.Value.GetString());
        Assert.False(File.Exists(trace));
    }

    [Theory]
    [EachStore("tier1")]
    [EachStore("docker")]
    public async Task A_sandbox_that_this_host_cannot_give_is_an_error_that_says_what_to_install(StoreKind kind, string sandbox)
    {
        await using var host = await TestHost.Start(kind, settings =>
        {
            settings.Commands = "/bin/sh";
            settings.Services.Configure<ExecOptions>(exec => exec.SearchPath = settings.FileRoots);
        });
        var trace = Path.Combine(host.Folder, "ran");
        var agent = await host.Create(Dsl.Agent($"try {{ exec(\"/bin/sh\", [\"-c\", \"touch {trace}\"]); }} catch (SandboxUnavailable e) {{ return e.message; }}", $"sandbox = {sandbox}"));

        Assert.Contains("apt-get install bubblewrap", (await host.End(await host.Execute(agent))).Result!.Value.GetString(), StringComparison.Ordinal);
        Assert.False(File.Exists(trace));
    }

    [Theory, EachStore]
    public async Task While_a_child_runs_the_status_shows_its_process(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Commands = "sh");
        var file = Path.Combine(host.Folder, "pid");
        var agent = await host.Create(Dsl.Agent($"exec(\"sh\", [\"-c\", \"echo $$ > {file}; exec sleep 100\"]);"));
        var execution = await host.Execute(agent);
        await Eventually.Holds(() => File.Exists(file) && File.ReadAllText(file).EndsWith('\n'), "the child has started");

        // The server takes note of a child that it has started a moment later.
        var child = File.ReadAllText(file).Trim();
        await Eventually.Holds(async () => (await host.Agents.GetStatus(agent)).ExecutionContext.ProcessId.ToString() == child, "the status shows the child");
        await host.Execution(execution).Cancel();
    }

    [Theory, EachStore]
    public async Task Cancelling_ends_the_execution_at_once_and_the_child_with_it(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Commands = "sh");
        var file = Path.Combine(host.Folder, "pid");
        var execution = await host.Execute(await host.Create(Dsl.Agent($"exec(\"sh\", [\"-c\", \"echo $$ > {file}; exec sleep 100\"]);")));
        await Eventually.Holds(() => File.Exists(file) && File.ReadAllText(file).EndsWith('\n'), "the child has started");
        var child = int.Parse(File.ReadAllText(file), System.Globalization.CultureInfo.InvariantCulture);

        await host.Execution(execution).Cancel();

        Assert.Equal(ExecutionStatus.Cancelled, (await host.Show(execution)).Status);
        await host.Until(() => Task.FromResult(!Processes.Fact.Lives(child)), "the child is gone");
    }

    [Theory, EachStore]
    public async Task A_child_that_needs_too_much_memory_is_an_error_to_catch(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Commands = "sh");
        var execution = await host.Execute(await host.Create(Dsl.Agent(
            "try { exec(\"sh\", [\"-c\", \"for i in 1 2 3 4 5; do (x=$(head -c 8000000 /dev/zero | tr '\\\\0' x); sleep 100; :) & done; wait\"], timeout: 1d); } catch (e) { return e.code; }",
            "max_memory_mb = 20")));

        await host.Until(async () => (await host.Show(execution)).CompletedAt is not null, "it ends", TimeSpan.FromSeconds(1));

        Assert.Equal("MEMORY_LIMIT", (await host.Show(execution)).Result!.Value.GetString());
    }
}
