using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>The feed behind live views.</summary>
public static class LiveFeed
{
    /// <summary>Who was away for a night goes on where it was.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Keeps the feed for a day.</summary>
    /// <param name="retention">The engine's.</param>
    public static void Bound(RetentionOptions retention)
    {
        ArgumentNullException.ThrowIfNull(retention);
        retention.Feeds[Feeds.Events] = Kept;
    }
}
