namespace Symbiont.Agents.Processes;

/// <summary>Hears about a child while it runs. An exception from here ends the run with it.</summary>
public interface IProcessObserver
{
    /// <summary>The child runs.</summary>
    /// <param name="processId">Its process id, which is also the id of its group.</param>
    void Started(int processId);

    /// <summary>A sample; the first ones come fast, then one every 5 s.</summary>
    /// <param name="usage">What the group uses now.</param>
    void Sampled(ProcessUsage usage);
}
