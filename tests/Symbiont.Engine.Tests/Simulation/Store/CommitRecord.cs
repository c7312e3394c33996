using Symbiont.Engine.Storage;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>One grain's commit as the database has seen it happen.</summary>
/// <param name="At">Virtual time of the commit.</param>
/// <param name="Grain">Whose.</param>
/// <param name="Version">The version it made.</param>
/// <param name="State">The state it left; null: none.</param>
/// <param name="Fences">Work items on whose behalf it was made.</param>
internal sealed record CommitRecord(long At, GrainId Grain, long Version, StoredState? State, IReadOnlyList<WorkFence> Fences);
