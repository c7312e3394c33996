namespace Symbiont.Server;

/// <summary>Body of calls that need none; what is sent all the same must be JSON, as everywhere.</summary>
internal sealed record NoFields;
