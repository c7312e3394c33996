namespace Symbiont.Scheduling.Zones;

/// <summary>The machine's database has no time zone of this name.</summary>
/// <param name="id">The name.</param>
/// <param name="message">One sentence for people.</param>
public sealed class UnknownTimeZoneException(string id, string message) : Exception(message)
{
    /// <summary>The code that callers are told.</summary>
    public const string Code = "UNKNOWN_TIMEZONE";

    /// <summary>The name.</summary>
    public string Id { get; } = id;
}
