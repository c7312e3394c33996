namespace Symbiont.Server;

/// <summary>The <c>details</c> of a 413.</summary>
/// <param name="LimitBytes">The most that this endpoint takes.</param>
internal sealed record BodyTooLargeDetails(long LimitBytes);
