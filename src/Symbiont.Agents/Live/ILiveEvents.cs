using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Follows what happens in the whole cluster.</summary>
public interface ILiveEvents
{
    /// <summary>The place behind all events that can be read by now.</summary>
    ValueTask<FeedCursor> Now();

    /// <summary>Events in their one order, from every silo, without an end.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="after">Goes on behind this place.</param>
    /// <param name="cancelled">Ends it.</param>
    IAsyncEnumerable<LiveEvent> Follow(LiveFilter filter, FeedCursor after, CancellationToken cancelled = default);
}
