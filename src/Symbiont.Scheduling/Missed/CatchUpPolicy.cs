namespace Symbiont.Scheduling.Missed;

/// <summary>What becomes of occurrences that nobody was there for.</summary>
public enum CatchUpPolicy
{
    /// <summary>One run stands for all: the newest.</summary>
    Latest,

    /// <summary>Each is run, the oldest first.</summary>
    All,

    /// <summary>None is run.</summary>
    None,
}
