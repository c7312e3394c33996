namespace Symbiont.Server;

/// <summary>Asks all checks at once and answers in time, whatever a check does.</summary>
internal sealed class HealthMonitor(IEnumerable<IHealthCheck> checks, TimeProvider time, ILogger<HealthMonitor> logger)
{
    /// <summary>Leaves the rest of the promised 2 s to the answer's way.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1_500);

    private readonly HealthProbe[] probes = [.. checks.Select(check => new HealthProbe(check, logger))];

    /// <summary>The first problem in the order of the checks; null: all is well.</summary>
    public async Task<string?> FindProblem()
    {
        var found = await Task.WhenAll(probes.Select(probe => probe.FindProblem(Patience, time)));
        return Array.Find(found, problem => problem is not null);
    }

    /// <summary>What the check of this name finds; null: all is well with it.</summary>
    public Task<string?> FindProblem(string check) => Array.Find(probes, probe => probe.Name == check)!.FindProblem(Patience, time);
}
