using System.ComponentModel.DataAnnotations;

namespace Symbiont.Server;

/// <summary>Body of the health call when all is well.</summary>
/// <param name="Status">Always <c>healthy</c>.</param>
/// <param name="UptimeSeconds">Since this process started.</param>
/// <param name="Timestamp">UTC.</param>
/// <param name="Version">The product's version.</param>
internal sealed record HealthAnswer([property: AllowedValues("healthy")] string Status, long UptimeSeconds, DateTimeOffset Timestamp, string Version);
