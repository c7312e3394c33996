using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Once the server serves: makes an agent of a program file, or updates the one of that name, runs it and reports how it ended.</summary>
internal sealed class StartupRun(
    string file, IGrainFactory grains, IAgentDirectory agents, IdSource ids, IHostApplicationLifetime lifetime, RunReport report) : BackgroundService
{
    /// <summary>One look at a time; the next one follows until the execution has ended.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (lifetime.ApplicationStarted.Register(started.SetResult))
        {
            await started.Task.WaitAsync(stoppingToken);
        }

        try
        {
            await Run(stoppingToken);
        }
        catch (DomainException refused)
        {
            // The server goes on serving; only this program does not run.
            report.Refused(refused);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            report.Unreadable(file, unreadable.Message);
        }
    }

    private async Task Run(CancellationToken stopping)
    {
        var agentId = await MakeAgent(Path.GetFileNameWithoutExtension(file), await File.ReadAllTextAsync(file, stopping));
        var execution = await grains.GetGrain<IAgentGrain>(agentId).Execute(new StartExecution());
        report.Started(execution.ExecutionId);

        ExecutionDetail? ended;
        do
        {
            ended = await agents.WaitForEnd(execution.ExecutionId, Look, stopping);
        }
        while (ended is null);
        report.Ended(ended);
    }

    private async Task<string> MakeAgent(string name, string program)
    {
        if (await agents.Find(name) is { } known)
        {
            await grains.GetGrain<IAgentGrain>(known).Update(new UpdateAgent(Dsl: program));
            report.Updated(name, known);
            return known;
        }

        var id = ids.NewId().ToString();
        report.Created(name, await grains.GetGrain<IAgentGrain>(id).Create(new CreateAgent(name, program)));
        return id;
    }
}
