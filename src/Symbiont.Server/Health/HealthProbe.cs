namespace Symbiont.Server;

/// <summary>Runs one check, never twice at the same time: those who ask while it hangs wait for the run that hangs and leave nothing behind.</summary>
internal sealed class HealthProbe(IHealthCheck check, ILogger logger)
{
    private readonly Lock gate = new();
    private Task<string?>? running;

    public string Name => check.Name;

    public async Task<string?> FindProblem(TimeSpan patience, TimeProvider time)
    {
        var run = Join();
        try
        {
            return await run.WaitAsync(patience, time);
        }
        catch (TimeoutException)
        {
            return $"The {check.Name} check does not answer";
        }
    }

    private Task<string?> Join()
    {
        lock (gate)
        {
            // On a thread of its own, because a check may block before it awaits.
            return running is { IsCompleted: false } ? running : running = Task.Run(Ask);
        }
    }

    private async Task<string?> Ask()
    {
        try
        {
            return await check.FindProblem(CancellationToken.None);
        }
        catch (Exception failure)
        {
            // A check that breaks is a finding. Its reason is for the log; the answer must not carry a driver's text.
            logger.CheckFailed(failure, check.Name);
            return $"The {check.Name} check failed";
        }
    }
}
