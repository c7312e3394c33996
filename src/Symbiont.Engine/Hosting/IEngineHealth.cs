namespace Symbiont.Engine;

/// <summary>Whether the engine can do its work, and how much it holds.</summary>
public interface IEngineHealth
{
    /// <summary>Writes and reads the store; throws when it does not answer.</summary>
    Task Probe();

    /// <summary>The silo stops by itself, for a reason that its log says.</summary>
    bool Failed { get; }

    /// <summary>Work items that run in this silo.</summary>
    int RunningWork { get; }

    /// <summary>Calls that wait for their turn or its commit.</summary>
    int WaitingCalls { get; }

    /// <summary>Grains in memory.</summary>
    int LoadedGrains { get; }

    /// <summary>Reminders whose last delivery failed; they are tried again until they succeed.</summary>
    int FailingReminders { get; }

    /// <summary>How long readers of whole feeds have been held back by a transaction on the database server.</summary>
    TimeSpan FeedLag { get; }

    /// <summary>Messages and reminders that this silo is delivering or will try again.</summary>
    int HeldMessages { get; }
}
