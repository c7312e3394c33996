namespace Symbiont.Engine;

/// <summary>The work item on whose behalf the call was made is gone or has another owner; the call changed nothing.</summary>
/// <param name="item">The work item.</param>
public sealed class FencedException(Guid item)
    : DomainException(ErrorKind.Conflict, "FENCED", $"The work item {item} is gone or has another owner.")
{
    /// <summary>The work item.</summary>
    public Guid Item { get; } = item;
}
