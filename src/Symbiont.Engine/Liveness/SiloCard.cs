namespace Symbiont.Engine;

/// <summary>How a silo presents itself to the others.</summary>
/// <param name="Name">Two that live may not have the same.</param>
/// <param name="Address">Where it listens; empty: it does not say.</param>
/// <param name="Version">Of its program.</param>
internal sealed record SiloCard(string Name, string Address = "", string Version = "");
