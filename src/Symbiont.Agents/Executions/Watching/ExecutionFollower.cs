using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Symbiont.Engine;
using Symbiont.Secrets;

namespace Symbiont.Agents;

/// <summary>Follows executions by their feeds. A signal in this process says when to look again; for work elsewhere a slow poll does.</summary>
internal sealed class ExecutionFollower(IGrainFactory grains, IFeeds feeds, IBodies bodies, ExecutionSignals signals, Sealer sealer, TimeProvider clock)
    : IExecutionChanges
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);
    private static readonly FeedPosition Accepted = new(0, 0);
    private static readonly FeedPosition StartedAtOnce = new(0, 1);

    public async IAsyncEnumerable<ExecutionChange> Follow(string executionId, string? afterId, [EnumeratorCancellation] CancellationToken cancelled = default)
    {
        var after = PositionOf(afterId);
        var grain = grains.GetGrain<IExecutionInside>(executionId);
        var reader = new ChangeReader(feeds, GrainId.Of<IExecutionGrain>(executionId));
        var changes = new ChangeView(executionId, new(sealer));
        var news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        void Tell() => news.Writer.TryWrite(true);
        // First the signal, then the look: nothing that happens in between is missed.
        signals.Follow(executionId, Tell);
        try
        {
            var state = await grain.Look();
            foreach (var change in Birth(state).Where(change => IsBehind(change.Position, after)))
                yield return changes.Of(change);
            while (true)
            {
                // What has ended writes nothing more: all its rows are there to be read.
                while (await reader.Next() is { Count: > 0 } rows)
                {
                    foreach (var row in rows)
                    {
                        cancelled.ThrowIfCancellationRequested();
                        // Also what the reader knows already: later lines are told by earlier ones, and secrets are learnt from them.
                        var change = changes.Of(row);
                        if (IsBehind(row.Position, after))
                            yield return change;
                    }
                }

                if (state.Ended)
                    break;
                await News(news.Reader, cancelled);
                state = await grain.Look();
            }

            if (afterId != ExecutionChange.LastId)
                yield return changes.Of(state, state.Result ?? await bodies.GetText(GrainId.Of<IExecutionGrain>(executionId), ExecutionState.ResultBody));
        }
        finally
        {
            signals.Unfollow(executionId, Tell);
        }
    }

    private static IEnumerable<ChangeRow> Birth(ExecutionState state)
    {
        yield return new(Accepted, null, new(ExecutionStatus.Queued, state.CreatedAt));
        if (state is { StoodInLine: false, StartedAt: { } started })
            yield return new(StartedAtOnce, null, new(ExecutionStatus.Running, started));
    }

    private static bool IsBehind(FeedPosition position, FeedPosition? after) =>
        after is not { } known || position > known;

    private static FeedPosition? PositionOf(string? id)
    {
        if (id == ExecutionChange.LastId)
            return new(long.MaxValue, int.MaxValue);
        return id?.Split('.') is [var version, var index]
            && long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var second) ? new(first, second) : null;
    }

    private async Task News(ChannelReader<bool> news, CancellationToken cancelled)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        await Task.WhenAny(news.WaitToReadAsync(either.Token).AsTask(), Task.Delay(Poll, clock, either.Token));
        await either.CancelAsync();
        cancelled.ThrowIfCancellationRequested();
        news.TryRead(out _);
    }
}
