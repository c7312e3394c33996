namespace Symbiont.Engine.Tests.Simulation;

/// <summary>A transaction of the simulated server.</summary>
internal sealed class SimTransaction(SimSession session)
{
    public SimSession Session => session;

    /// <summary>Its number, drawn with its first row; 0: none yet.</summary>
    public long Number { get; set; }

    /// <summary>Rows that it holds until it ends.</summary>
    public List<GrainId> Rows { get; } = [];

    /// <summary>The client has sent all of it: it goes on though the client may be gone.</summary>
    public bool IsComplete { get; set; }

    public bool IsOver { get; set; }

    /// <summary>The commit whose number it has written, which makes others who ask for that number wait.</summary>
    public long WrittenCommit { get; set; }

    public TaskCompletionSource Ended { get; } = new();
}
