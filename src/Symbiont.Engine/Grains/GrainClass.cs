namespace Symbiont.Engine;

/// <summary>A registered grain class.</summary>
internal sealed record GrainClass(Type Type);
