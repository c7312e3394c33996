namespace Symbiont.Engine;

/// <summary>Reads the ordered logs that turns append to.</summary>
public interface IFeeds
{
    /// <summary>One grain's rows of a feed in commit order.</summary>
    /// <param name="grain">Whose rows.</param>
    /// <param name="feed">Name of the feed.</param>
    /// <param name="after">Only rows behind this position; null: from the first.</param>
    /// <param name="limit">At most so many.</param>
    ValueTask<IReadOnlyList<FeedRow>> Read(GrainId grain, string feed, FeedPosition? after = null, int limit = 1000);

    /// <summary>One grain's newest rows of a feed, newest first.</summary>
    ValueTask<IReadOnlyList<FeedRow>> ReadNewest(GrainId grain, string feed, int limit);

    /// <summary>Rows of a feed from all grains, in one order that is the same for every reader.</summary>
    /// <param name="feed">Name of the feed.</param>
    /// <param name="after">The last row's <see cref="FeedRow.Cursor"/>; <see cref="FeedCursor.Start"/>: from the first.</param>
    /// <param name="limit">At most so many.</param>
    ValueTask<IReadOnlyList<FeedRow>> ReadAll(string feed, FeedCursor after, int limit = 1000);

    /// <summary>The place behind which nothing stands that can be read by now; <see cref="FeedCursor.Start"/>: nothing stands there at all.</summary>
    ValueTask<FeedCursor> End(string feed);
}
