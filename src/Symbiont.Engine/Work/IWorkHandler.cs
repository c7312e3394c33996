namespace Symbiont.Engine;

/// <summary>Does the work items of one queue.</summary>
public interface IWorkHandler
{
    /// <summary>Name of the queue.</summary>
    string Queue { get; }

    /// <summary>
    /// Does one item. Returning ends it; an exception has it tried again later, after ten attempts it becomes a dead
    /// letter. An item may run again after a crash: everything it does through its grains is fenced, everything else
    /// must bear repetition.
    /// </summary>
    Task Run(WorkContext work);
}
