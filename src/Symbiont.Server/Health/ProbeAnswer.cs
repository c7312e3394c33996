using System.ComponentModel.DataAnnotations;

namespace Symbiont.Server;

/// <summary>Body of the two probes for orchestrators.</summary>
/// <param name="Status"><c>live</c> or <c>ready</c>.</param>
internal sealed record ProbeAnswer([property: AllowedValues("live", "ready")] string Status);
