using System.ComponentModel.DataAnnotations;

namespace Symbiont.Server;

/// <summary>Body of the health call when something is wrong.</summary>
/// <param name="Status">Always <c>unhealthy</c>.</param>
/// <param name="Error">What is wrong.</param>
/// <param name="Timestamp">UTC.</param>
internal sealed record UnhealthyAnswer([property: AllowedValues("unhealthy")] string Status, string Error, DateTimeOffset Timestamp);
