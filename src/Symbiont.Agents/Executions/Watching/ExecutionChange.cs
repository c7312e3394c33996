namespace Symbiont.Agents;

/// <summary>Something that happened to an execution.</summary>
/// <param name="Id">Its place among the execution's changes, by which a reader goes on behind it; the same on every server and after every restart.</param>
/// <param name="Type"><see cref="Status"/>, <see cref="Step"/> or <see cref="End"/>.</param>
/// <param name="Data">An <see cref="ExecutionStatusChange"/>, an <see cref="ExecutionStep"/> or an <see cref="ExecutionEnd"/>; secrets masked.</param>
public sealed record ExecutionChange(string Id, string Type, object Data)
{
    /// <summary>The status has changed.</summary>
    public const string Status = "status";

    /// <summary>An action was begun or has ended.</summary>
    public const string Step = "step";

    /// <summary>The execution has ended; nothing follows.</summary>
    public const string End = "end";

    /// <summary>The <see cref="Id"/> of the last change.</summary>
    public const string LastId = "end";
}
