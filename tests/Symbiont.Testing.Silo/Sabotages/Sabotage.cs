namespace Symbiont.Testing.Silo;

/// <summary>A bug that a silo is given on purpose, to see whether the checker of its cluster finds it.</summary>
internal enum Sabotage
{
    None,

    /// <summary>Commits are made on whatever version the row has.</summary>
    NoVersionCheck,

    /// <summary>The answer goes out while the commit is under way.</summary>
    AnswerBeforeCommit,

    /// <summary>Refusals are answered from the turn, before the batch that they have seen has committed.</summary>
    ErrorAnsweredFromALostBatch,

    /// <summary>Now and then a commit whose answer was lost is taken for one that did not happen.</summary>
    RerunAfterAnUnclearCommit,

    /// <summary>Commits of workers do not name their item and token.</summary>
    FencingTokenIgnored,

    /// <summary>Now and then the receiver's commit leaves the message where it is.</summary>
    MessageNotDeleted,

    /// <summary>The same for reminders.</summary>
    ReminderFiredTwice,

    /// <summary>Rows of feeds are written although their commit lost.</summary>
    LosersRowsInserted,

    /// <summary>Rows come from a copy that may be a while old.</summary>
    StaleRead,
}
