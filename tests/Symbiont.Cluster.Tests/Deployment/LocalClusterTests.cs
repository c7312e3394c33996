using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Symbiont.Testing;
using Xunit.Abstractions;

namespace Symbiont.Cluster.Tests;

/// <summary>The deployment as an operator meets it: the script, its proxy, its restarts.</summary>
public sealed partial class LocalClusterTests(LocalCluster cluster, ITestOutputHelper output) : IClassFixture<LocalCluster>
{
    private const string Program = "agent worker(n: int) { with concurrency = 50 { memory.set(\"n\", n); return n + 1; } }";
    private const string Contract = "Contract=http";
    private const string OwnServer = "Needs=own-server";

    [DeploymentFact]
    public async Task The_contract_tests_hold_through_the_proxy()
    {
        var (code, said, errors) = await Contracts("--filter", $"{Contract}&{OwnServer.Replace("=", "!=", StringComparison.Ordinal)}");

        Assert.True(code == 0, said + errors);
        var sum = Summary().Match(said);
        Assert.True(sum.Success, said);
        Assert.Equal(("0", "0"), (sum.Groups["failed"].Value, sum.Groups["skipped"].Value));
        Assert.InRange(int.Parse(sum.Groups["passed"].Value, CultureInfo.InvariantCulture), 150, int.MaxValue);
        output.WriteLine($"{sum.Groups["passed"].Value} contract tests have passed through the proxy.");
        output.WriteLine("Left out, because they need a server of their own:");
        output.WriteLine((await Contracts("--list-tests", "--filter", $"{Contract}&{OwnServer}")).Output);
    }

    [DeploymentFact]
    public async Task A_contract_test_that_needs_its_own_server_does_not_pass_for_the_cluster_s()
    {
        var (code, said, _) = await Contracts("--filter", "FullyQualifiedName~Whole_programs_can_be_switched_off");
        Assert.NotEqual(0, code);
        Assert.Contains("this test needs one of its own", said, StringComparison.Ordinal);
    }

    [DeploymentFact]
    public async Task Restarting_the_silos_one_by_one_under_load_fails_no_call_and_does_none_twice()
    {
        using var client = cluster.NewClient();
        var api = new Api(client);
        var agent = await api.Create("worker-" + Guid.NewGuid().ToString("N"), Program);
        var load = new ProxyLoad(client, agent);

        var restart = cluster.Do("restart-one-by-one");
        await load.Run(restart);

        Assert.Equal(3, Regex.Count(await restart, "serves again"));
        output.WriteLine($"{load.Calls} calls, {load.Failed.Count} failed.");
        Assert.Empty(load.Failed);
        Assert.InRange(load.Calls, 100, int.MaxValue);
        await Eventually.Holds(async () => (await api.Executions(agent)).Count == load.Executed, "as many executions as were answered for");
        Assert.All(await api.Executions(agent), execution => Assert.Equal("completed", execution.Text("status")));
    }

    [DeploymentFact]
    public async Task A_backup_under_load_restores_the_agents_and_executions_that_there_were()
    {
        using var client = cluster.NewClient();
        var api = new Api(client);
        var kept = await api.Create("kept-" + Guid.NewGuid().ToString("N"), Program);
        var before = await api.Run(kept, new { n = 1 });
        var busy = await api.Create("busy-" + Guid.NewGuid().ToString("N"), Program);
        var load = new ProxyLoad(client, busy);
        var file = Path.Combine(cluster.Folder, "logs", "symbiont.dump");

        var backup = cluster.Do("backup", file);
        await load.Run(backup);
        var later = await api.Create("later-" + Guid.NewGuid().ToString("N"), Program);
        Assert.Empty(load.Failed);
        await cluster.Do("restore", file);

        Assert.Equal(before.GetRawText(), (await api.Execution(before.Text("execution_id"))).GetRawText());
        using var gone = await client.GetAsync($"agents/{later}");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        var restored = await api.Executions(busy);
        Assert.InRange(restored.Count, 0, load.Executed);
        foreach (var execution in restored)
            Assert.Equal("completed", (await api.Ended(execution.Text("execution_id"))).Text("status"));
        Assert.Equal(3, (await api.Run(kept, new { n = 2 })).Result().GetInt32());
    }

    [DeploymentFact]
    public async Task What_is_up_stays_up_when_it_is_started_again()
    {
        var before = await Status();
        await cluster.Do("up");
        Assert.Equal(before, await Status());
        Assert.Equal(5, Regex.Count(before, " serves at 127.0.0.1:"));
    }

    [DeploymentFact]
    public async Task The_readme_s_commands_are_those_that_run_here()
    {
        var section = (await File.ReadAllTextAsync(Checkout.At("README.md"))).Split("## A cluster on this machine\n")[1].Split("\n## ")[0];
        var lines = section.Split("```bash\n")[1].Split("\n```")[0].Split('\n');
        Assert.Equal(
            ["dotnet build Symbiont.sln -c Release", "cluster-config/run-local up", "cluster-config/run-local restart-one-by-one", "cluster-config/run-local down"],
            lines.Where(line => !line.StartsWith("curl ", StringComparison.Ordinal)));
        Assert.Contains($"--filter \"{Contract}&Needs!=own-server\"", section, StringComparison.Ordinal);

        var call = Assert.Single(lines, line => line.StartsWith("curl ", StringComparison.Ordinal))
            .Replace("http://127.0.0.1:8080/", cluster.Address.ToString(), StringComparison.Ordinal)
            .Replace("cluster-data", cluster.Folder, StringComparison.Ordinal);
        var (code, said, errors) = await LocalCluster.RunProcess("bash", ["-c", call]);
        Assert.True(code == 0, errors);
        Assert.StartsWith("{\"timestamp\":", said, StringComparison.Ordinal);
    }

    /// <summary>What the script says of a cluster whose parts all serve: it looks once at each, and one that waits for its disk may have to be asked again.</summary>
    private async Task<string> Status()
    {
        var said = "";
        await Eventually.Holds(
            async () =>
            {
                (var code, said, _) = await cluster.Run("status");
                return code == 0;
            },
            "every part serves");
        return said;
    }

    /// <summary>The tests of another project as they were built, against the cluster's address.</summary>
    private Task<(int Code, string Output, string Errors)> Contracts(params string[] options) => LocalCluster.RunProcess(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
        ["test", Checkout.ServerTestsBuild, .. options],
        ("SYMBIONT_TEST_URL", cluster.Address.ToString()), ("SYMBIONT_TEST_TOKEN", cluster.Token));

    [GeneratedRegex(@"Failed: +(?<failed>\d+), Passed: +(?<passed>\d+), Skipped: +(?<skipped>\d+)")]
    private static partial Regex Summary();
}
