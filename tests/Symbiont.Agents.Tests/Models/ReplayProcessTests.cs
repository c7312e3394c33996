using System.Diagnostics;
using System.Globalization;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Language.Tests.Models;

namespace Symbiont.Agents.Tests.Models;

/// <summary>Random programs that wait for the last thing they do: another process has nothing but their journals.</summary>
public sealed class ReplayProcessTests
{
    [Fact]
    public async Task Another_process_replays_recorded_journals_to_the_same_results()
    {
        var folder = Directory.CreateTempSubdirectory("symbiont-replay-").FullName;
        try
        {
            var programs = Enumerable.Range(1_000, ModelPrograms.Count).Select(seed => ProgramGenerator.Write(seed, acts: true, parks: true)).ToList();
            var expected = await Unkilled(programs);
            var (executions, now) = await Record(programs, folder);

            await Replay(folder, now + TimeSpan.FromHours(2));

            await using var host = await TestHost.Start(StoreKind.Sqlite, ModelPrograms.Settings, folder, now + TimeSpan.FromHours(4));
            for (var i = 0; i < programs.Count; i++)
            {
                var end = await ModelEnd.Of(host, executions[i].Agent, executions[i].Execution);
                if (!end.Equals(expected[i]))
                    Assert.Fail($"Replayed by another process:\n{end}\n\ninstead of\n{expected[i]}\n\n{programs[i]}");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<ModelEnd>> Unkilled(List<string> programs)
    {
        await using var host = await TestHost.Start(StoreKind.Memory, ModelPrograms.Settings);
        var ends = new List<ModelEnd>();
        foreach (var program in programs)
        {
            var agent = await host.Create(program);
            var execution = await ModelPrograms.Start(host, agent);
            await host.Until(() => ModelPrograms.HasEnded(host, execution), "it ends", TimeSpan.FromMinutes(1));
            ends.Add(await ModelEnd.Of(host, agent, execution));
        }
        return ends;
    }

    /// <summary>Runs all programs up to their last sleep and stops the server.</summary>
    private static async Task<(List<(string Agent, string Execution)> Executions, DateTimeOffset Now)> Record(List<string> programs, string folder)
    {
        await using var host = await TestHost.Start(StoreKind.Sqlite, ModelPrograms.Settings, folder);
        var executions = new List<(string Agent, string Execution)>();
        foreach (var program in programs)
        {
            var agent = await host.Create(program);
            executions.Add((agent, await ModelPrograms.Start(host, agent)));
        }
        foreach (var (program, (_, execution)) in programs.Zip(executions))
        {
            var last = program.Split('\n').ToList().FindIndex(line => line.Contains(ProgramGenerator.LastSleep, StringComparison.Ordinal)) + 1;
            await host.Until(
                async () => (await host.Show(execution)).Steps is [.., { Action: "sleep", Status: "waiting", Line: var line }] && line == last,
                $"it waits for the last thing it does, in line {last}",
                TimeSpan.FromSeconds(1));
        }
        return (executions, host.Clock.GetUtcNow());
    }

    private static async Task Replay(string folder, DateTimeOffset now)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            ArgumentList = { typeof(ReplayProcessTests).Assembly.Location, "replay", folder, now.ToString("O", CultureInfo.InvariantCulture) },
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync() + await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        Assert.True(process.ExitCode == 0, said);
    }
}
