namespace Symbiont.Engine.Tests.Simulation;

/// <summary>A bug that is put in on purpose, to see whether the simulation finds it.</summary>
public enum Sabotage
{
    None,
    NoVersionCheck,
    AnswerBeforeCommit,
    ErrorAnsweredFromALostBatch,
    RerunAfterAnUnclearCommit,
    FencingTokenIgnored,
    MessageNotDeleted,
    ReminderFiredTwice,
    CursorById,
    LosersRowsInserted,
    LockFirstAfterAnotherWrite,
    StaleRead,
}
