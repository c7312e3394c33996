namespace Symbiont.Agents.Processes;

/// <summary>A way to run a command that sees nothing of the host but its scratch folder and a read-only system, and has no network.</summary>
internal interface ISandbox
{
    /// <summary>Where the command sees its scratch folder; the only place it can write to.</summary>
    const string Scratch = "/scratch";

    /// <summary>Commands come from an image and not from the host.</summary>
    bool HasOwnPrograms { get; }

    /// <summary>The command line that runs a command inside.</summary>
    IReadOnlyList<string> Enter(BoxedCommand command);

    /// <summary>The command line after which nothing of the run lives inside; empty where the end of the processes that the host sees is enough.</summary>
    IReadOnlyList<string> Leave(Mark mark);
}
