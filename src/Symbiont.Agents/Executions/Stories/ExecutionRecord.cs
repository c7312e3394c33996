using Symbiont.Agents.Running;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>All that the store has of one execution.</summary>
internal sealed record ExecutionRecord(ExecutionState State, IReadOnlyList<JournalRow> Rows, string? Input, string? Result)
{
    private const int Page = 1000;

    public static async Task<ExecutionRecord> Read(string executionId, IGrainFactory grains, IFeeds feeds, IBodies bodies)
    {
        var state = await grains.GetGrain<IExecutionInside>(executionId).Look();
        var grain = GrainId.Of<IExecutionGrain>(executionId);
        var rows = new List<JournalRow>();
        IReadOnlyList<FeedRow> page;
        FeedPosition? after = null;
        do
        {
            page = await feeds.Read(grain, Journal.Feed, after, Page);
            rows.AddRange(page.Select(row => row.Read<JournalRow>()));
            after = page.Count > 0 ? page[^1].Position : after;
        }
        while (page.Count == Page);

        return new(state, rows, state.Input ?? await bodies.GetText(grain, ExecutionState.InputBody),
            state.Result ?? await bodies.GetText(grain, ExecutionState.ResultBody));
    }
}
