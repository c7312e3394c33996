namespace Symbiont.Engine;

/// <summary>What the call names does not exist.</summary>
/// <param name="code">Upper-case code, for example <c>AGENT_NOT_FOUND</c>.</param>
/// <param name="message">One sentence for people.</param>
public sealed class NotFoundException(string code, string message) : DomainException(ErrorKind.NotFound, code, message);
