namespace Symbiont.Engine;

/// <summary>A silo that was seen within the last hour.</summary>
/// <param name="Name">As its setting says; a silo that was started again is there again.</param>
/// <param name="StartedAt">When it registered, by the store's clock.</param>
/// <param name="LastSeen">Its last sign of life, by the store's clock.</param>
/// <param name="IsAlive">It may run turns now.</param>
public sealed record SiloInfo(string Name, DateTimeOffset StartedAt, DateTimeOffset LastSeen, bool IsAlive);
