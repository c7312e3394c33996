using System.Text.Json;
using Symbiont.Agents.Running;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Executions;

/// <summary>Two feeds that grow while they are read come out as one, whole and in order.</summary>
public sealed class ChangeReaderTests
{
    private const int Rows = 400;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 5)]
    [InlineData(4, 40)]
    [InlineData(5, 120)]
    public async Task Whatever_is_written_between_the_reads(int seed, int growth)
    {
        var feeds = new GrowingFeeds(new(seed), growth);
        var reader = new ChangeReader(feeds, new("execution", "x"));
        var read = new List<ChangeRow>();
        while (read.Count < Rows)
            read.AddRange(await reader.Next());

        Assert.Equal(feeds.Written.Select(row => row.Position), read.Select(row => row.Position));
        Assert.Equal(feeds.Written.Select(row => row.Grain.Type == StatusRow.Feed), read.Select(row => row.Status is not null));
    }

    /// <summary>Before each read some more is committed, a few rows at a time.</summary>
    private sealed class GrowingFeeds(Random random, int growth) : IFeeds
    {
        private readonly List<FeedRow> rows = [];

        public IReadOnlyList<FeedRow> Written => rows;

        public ValueTask<IReadOnlyList<FeedRow>> Read(GrainId grain, string feed, FeedPosition? after = null, int limit = 1000)
        {
            Grow();
            return new([.. rows.Where(row => row.Grain.Type == feed && IsBehind(row, after)).Take(limit)]);
        }

        public ValueTask<IReadOnlyList<FeedRow>> ReadNewest(GrainId grain, string feed, int limit) => throw new NotSupportedException();

        public ValueTask<FeedCursor> End(string feed) => throw new NotSupportedException();

        public ValueTask<IReadOnlyList<FeedRow>> ReadAll(string feed, FeedCursor after, int limit = 1000) => throw new NotSupportedException();

        private static bool IsBehind(FeedRow row, FeedPosition? after) =>
            after is not { } known || row.Position.Version > known.Version || (row.Position.Version == known.Version && row.Position.Index > known.Index);

        private void Grow()
        {
            var version = rows.Count == 0 ? 1 : rows[^1].Position.Version + 1;
            for (var more = growth == 0 ? Rows : random.Next(growth + 1); more > 0 && rows.Count < Rows; version++)
            {
                for (var index = 0; index <= random.Next(3) && more > 0 && rows.Count < Rows; index++, more--)
                    rows.Add(Row(version, index));
            }
        }

        private FeedRow Row(long version, int index)
        {
            var at = DateTimeOffset.UnixEpoch;
            var isStatus = random.Next(3) == 0;
            var payload = isStatus
                ? JsonSerializer.SerializeToUtf8Bytes(new StatusRow(ExecutionStatus.Running, at), EngineJson.Options)
                : JsonSerializer.SerializeToUtf8Bytes(new JournalRow(JournalKind.Done, $"{version}.{index}", at), EngineJson.Options);
            // The grain's type says here which feed it is.
            return new(new(isStatus ? StatusRow.Feed : Journal.Feed, "x"), new(version, index), FeedCursor.Start, at, 1, payload);
        }
    }
}
