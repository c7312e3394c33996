namespace Symbiont.Telemetry;

/// <summary>Takes snapshots of the cluster's metrics.</summary>
public interface IMetrics
{
    /// <summary>The metrics now. All but <see cref="SystemMetrics"/> are of the whole cluster and survive every restart.</summary>
    Task<MetricsSnapshot> Take();
}
