namespace Symbiont.Testing.Silo;

/// <summary>Under which this process registers.</summary>
internal sealed record SiloName(string Value);
