namespace Symbiont.Engine;

/// <summary>How long the engine keeps what is kept for a time only.</summary>
public sealed class RetentionOptions
{
    /// <summary>Answers of idempotent calls. Default 24 h.</summary>
    public TimeSpan Answers { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Messages and work items that were given up. Default 30 days.</summary>
    public TimeSpan DeadLetters { get; set; } = TimeSpan.FromDays(30);

    /// <summary>
    /// The rows of grains without state, kept so that a version never comes twice while a silo may remember it. Default 24 h.
    /// </summary>
    public TimeSpan Forgotten { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Rows of feeds by feed name; a feed without an entry is kept until its grain goes.</summary>
    public Dictionary<string, TimeSpan> Feeds { get; } = [];
}
