namespace Symbiont.Engine.Tests.Simulation;

/// <summary>A silo has taken a work item, with a new token.</summary>
internal sealed record TakenWork(long At, Guid Item, long Token);
