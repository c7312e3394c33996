namespace Symbiont.Agents;

/// <summary>Counts agents and executions of the whole cluster.</summary>
public interface ITallies
{
    /// <summary>The numbers, at most some seconds old. None is lost and none counted twice, whatever dies when.</summary>
    Task<TaskTally> Total();
}
