namespace Symbiont.Server;

/// <summary>Whether schedules are carried out, and their numbers in the whole cluster.</summary>
/// <param name="IsRunning">The server that answers starts what is due: its engine works, and it has not been told to stop.</param>
/// <param name="StoreAccessible">It can write its store and read it back. While it cannot, the numbers are those of its last look.</param>
/// <param name="JobsTotal">Schedules not deleted.</param>
/// <param name="JobsActive">Schedules that fire.</param>
/// <param name="JobsPaused">Schedules that are paused.</param>
/// <param name="JobsDeadLetter">Schedules that were given up.</param>
/// <param name="GlobalActiveRuns">Runs begun or in line, and not ended.</param>
/// <param name="MaxConcurrent">Executions that all servers alive may work on at once, each as many as the one that answers (<c>SYMBIONT_MAX_CONCURRENT</c>).</param>
/// <param name="RunsTotal">Runs that have ended, ever.</param>
/// <param name="RunsSucceeded">Runs that have completed, ever.</param>
/// <param name="RunsFailed">Runs that have failed or timed out, ever.</param>
/// <param name="AverageExecutionTimeMs">Mean time of all ended runs; 0 where there are none.</param>
/// <param name="LongestRunMs">The longest run ever; 0 where there are none.</param>
internal sealed record SchedulerHealth(
    bool IsRunning, bool StoreAccessible, long JobsTotal, long JobsActive, long JobsPaused, long JobsDeadLetter, long GlobalActiveRuns, long MaxConcurrent,
    long RunsTotal, long RunsSucceeded, long RunsFailed, double AverageExecutionTimeMs, long LongestRunMs);
