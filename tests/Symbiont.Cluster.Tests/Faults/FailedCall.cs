namespace Symbiont.Cluster.Tests;

/// <summary>A call that was not answered, or was refused.</summary>
/// <param name="Place">The silo that was called.</param>
/// <param name="Begun">When it was sent.</param>
/// <param name="Ended">When the caller gave up or was refused.</param>
/// <param name="Hindered">How long the machine had kept something waiting by then, as <see cref="Trouble.Machine"/> counts it.</param>
/// <param name="Why">What the caller heard.</param>
internal sealed record FailedCall(int Place, long Begun, long Ended, TimeSpan Hindered, string Why);
