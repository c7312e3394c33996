namespace Symbiont.Engine.Storage;

/// <summary>The store's answer to a sign of life.</summary>
/// <param name="Now">The store's time, UTC.</param>
/// <param name="WasGivenUp">Others have taken this silo for dead and freed what it owned.</param>
/// <param name="HasJoined">It may own messages and work items: no earlier process of its name lives.</param>
/// <param name="HasRival">An earlier process of its name lives and goes on.</param>
internal readonly record struct Renewal(DateTimeOffset Now, bool WasGivenUp, bool HasJoined = true, bool HasRival = false);
