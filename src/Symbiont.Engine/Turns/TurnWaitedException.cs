namespace Symbiont.Engine;

/// <summary>A grain's method was not finished when it returned. A turn awaits nothing: long work is a work item, a wait is a reminder.</summary>
/// <param name="call">The method.</param>
public sealed class TurnWaitedException(string call)
    : DomainException(ErrorKind.Unprocessable, "TURN_WAITED", $"{call} waited for something; a turn must be finished when it returns.");
