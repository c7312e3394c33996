namespace Symbiont.Engine;

/// <summary>The server stopped before it was known what became of a call; it may have taken effect.</summary>
public sealed class OutcomeUnknownException()
    : DomainException(ErrorKind.Unavailable, "OUTCOME_UNKNOWN", "The server stopped before it was known what became of the call; it may have taken effect. Look before you repeat it, or repeat it under its idempotency key.");
