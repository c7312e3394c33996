namespace Symbiont.Engine.Tests.Simulation;

/// <param name="Log">Everything that happened, each thing followed by a blank.</param>
[Schema("register")]
public sealed record RegisterState(string Log);

/// <param name="Log">What was filled in, each thing followed by a comma.</param>
[Schema("vessel")]
public sealed record VesselState(string Log);

[Schema("numbered")]
public sealed record Numbered(string From, int Number);

[Schema("vessel-closed")]
public sealed record VesselClosed(string Held);

/// <param name="Item">The call that started it.</param>
/// <param name="Steps">How many commits it makes.</param>
/// <param name="Ends">A turn ends it; else it is over when the handler returns.</param>
/// <param name="At">The register that it writes to.</param>
[Schema("errand")]
public sealed record Errand(int Item, int Steps, bool Ends, string At);

[Schema("happening")]
public sealed record Happening(string What);
