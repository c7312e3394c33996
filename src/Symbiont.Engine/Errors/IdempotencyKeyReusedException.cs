namespace Symbiont.Engine;

/// <summary>The key was used before with another request.</summary>
/// <param name="key">The key.</param>
public sealed class IdempotencyKeyReusedException(string key)
    : DomainException(ErrorKind.Unprocessable, "IDEMPOTENCY_KEY_REUSED", $"The key \"{key}\" was used before with another request.");
