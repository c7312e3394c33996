namespace Symbiont.Telemetry;

/// <summary>Silos and the requests that they answer.</summary>
/// <param name="TotalWorkers">Silos seen within the last hour.</param>
/// <param name="ActiveWorkers">Silos alive.</param>
/// <param name="RequestsPerSecond">Of all silos, the mean of about the last minute.</param>
public sealed record LoadBalancerMetrics(int TotalWorkers, int ActiveWorkers, double RequestsPerSecond);
