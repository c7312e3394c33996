namespace Symbiont.Server;

/// <summary>The <c>details</c> of a 500.</summary>
/// <param name="RequestId">The request's id, also in <c>X-Request-Id</c> and in the log.</param>
internal sealed record InternalDetails(string RequestId);
