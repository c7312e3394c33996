namespace Symbiont.Engine;

/// <summary>A refusal that the caller can understand. A turn that throws one changes nothing.</summary>
/// <param name="kind">The family, which decides the HTTP status.</param>
/// <param name="code">Upper-case code, for example <c>AGENT_NOT_FOUND</c>.</param>
/// <param name="message">One sentence for people.</param>
/// <param name="details">Serialised into the error body's <c>details</c>; null: none.</param>
public class DomainException(ErrorKind kind, string code, string message, object? details = null) : Exception(message)
{
    /// <summary>The family, which decides the HTTP status.</summary>
    public ErrorKind Kind { get; } = kind;

    /// <summary>Upper-case code.</summary>
    public string Code { get; } = code;

    /// <summary>Serialised into the error body's <c>details</c>; null: none.</summary>
    public object? Details { get; } = details;

    /// <summary>Seconds after which a retry makes sense; null: not said.</summary>
    public int? RetryAfterSeconds { get; init; }
}
