namespace Symbiont.Engine.Storage;

/// <summary>The store's answer to a sign of life.</summary>
/// <param name="Now">The store's time, UTC.</param>
/// <param name="WasGivenUp">Others have taken this silo for dead and freed what it owned.</param>
internal readonly record struct Renewal(DateTimeOffset Now, bool WasGivenUp);
