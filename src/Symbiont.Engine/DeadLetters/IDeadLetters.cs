namespace Symbiont.Engine;

/// <summary>What was given up: to look at, and to be tried again when its cause is gone.</summary>
public interface IDeadLetters
{
    /// <summary>Dead letters in the order in which they were given up.</summary>
    /// <param name="after">Only those behind this number; 0: from the first.</param>
    /// <param name="limit">At most so many.</param>
    ValueTask<IReadOnlyList<DeadLetter>> DeadLetters(long after = 0, int limit = 1000);

    /// <summary>
    /// Tries it again from the first attempt: a work item under its own id, a message at the end of its line. False: there is no such
    /// dead letter (any more).
    /// </summary>
    ValueTask<bool> Requeue(long seq);
}
