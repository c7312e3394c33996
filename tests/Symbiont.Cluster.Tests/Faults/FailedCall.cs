namespace Symbiont.Cluster.Tests;

/// <summary>A call that was not answered, or was refused.</summary>
/// <param name="Place">The silo that was called.</param>
/// <param name="Begun">When it was sent.</param>
/// <param name="Ended">When the caller gave up or was refused.</param>
/// <param name="Why">What the caller heard.</param>
internal sealed record FailedCall(int Place, long Begun, long Ended, string Why);
