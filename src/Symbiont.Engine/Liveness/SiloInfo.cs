using System.Text.Json.Serialization;

namespace Symbiont.Engine;

/// <summary>A silo that was seen within the last hour.</summary>
/// <param name="Name">As its setting says; a silo that was started again is there again.</param>
/// <param name="Address">Where it listens, as its settings say; empty: it did not say.</param>
/// <param name="Version">Of its program.</param>
/// <param name="StartedAt">When it registered, by the store's clock.</param>
/// <param name="LastSeen">Its last sign of life, by the store's clock.</param>
/// <param name="Work">Work items that it owns.</param>
/// <param name="State">What it does.</param>
public sealed record SiloInfo(string Name, string Address, string Version, DateTimeOffset StartedAt, DateTimeOffset LastSeen, long Work, SiloState State)
{
    /// <summary>It may run turns now.</summary>
    [JsonIgnore]
    public bool IsAlive => State != SiloState.Dead;
}
