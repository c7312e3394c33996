namespace Symbiont.Engine.Tests.Simulation;

internal enum CallOutcome
{
    /// <summary>No answer has come yet.</summary>
    Open,

    Done,

    /// <summary>The turn refused, saying what it saw.</summary>
    Refused,

    /// <summary>Nothing of the call has happened, for another reason.</summary>
    NotDone,

    /// <summary>Nobody has heard what became of it.</summary>
    Unknown,
}
