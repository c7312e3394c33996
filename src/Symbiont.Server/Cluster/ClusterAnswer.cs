using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>The cluster.</summary>
/// <param name="Silos">In order of their start.</param>
internal sealed record ClusterAnswer(IReadOnlyList<SiloInfo> Silos);
