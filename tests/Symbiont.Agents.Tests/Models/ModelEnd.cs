using Symbiont.Agents.Running;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Models;

/// <summary>All that an execution has left behind, without what may differ: times, attempts, the order among branches, what chance and clock gave.</summary>
/// <param name="Result">Its result, or its error with its place.</param>
/// <param name="Memory">The rows of the agent's memory.</param>
/// <param name="Journal">Each action with its place, arguments and outcome.</param>
/// <param name="Events">The events that it has emitted.</param>
internal sealed record ModelEnd(string Result, string Memory, string Journal, string Events)
{
    public static async Task<ModelEnd> Of(TestHost host, string agent, string execution)
    {
        var end = await host.Show(execution);
        var result = end.Error is { } error ? $"{error.Code} at {error.Line}:{error.Column}" : end.Result?.GetRawText() ?? "null";
        var memory = (await host.Store.List(AgentLists.Memory(agent))).Select(row => $"{row.Key} = {System.Text.Encoding.UTF8.GetString(row.Value.Span)}");
        var events = (await host.Store.ReadAll(Feeds.Events, FeedCursor.Start, 10_000)).Select(row => row.Read<DomainEvent>())
            .Where(emitted => !emitted.IsOfServer && emitted.ExecutionId == execution).Select(emitted => $"{emitted.Type} {emitted.Payload}");
        return new(result, Lines(memory), Lines(await Actions(host, execution)), Lines(events));
    }

    public override string ToString() => $"{Result}\nmemory\n{Memory}\njournal\n{Journal}\nevents\n{Events}";

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    private static async Task<IEnumerable<string>> Actions(TestHost host, string execution)
    {
        var rows = await host.Store.Read(GrainId.Of<IExecutionGrain>(execution), Running.Journal.Feed, limit: 10_000);
        return rows.Select(row => row.Read<JournalRow>()).GroupBy(row => row.Path).Select(group =>
        {
            var head = group.First();
            // A second end would be a second outcome; the line shows it.
            var ends = group.Where(row => row.Kind != JournalKind.Begin).Select(row => Outcome(head, row));
            return $"{group.Key} {head.Action} {head.Line}:{head.Column} {head.Arguments![..8]} {string.Join(" and ", ends)}";
        });
    }

    private static string Outcome(JournalRow head, JournalRow end) =>
        head.Action is "now" or "uuid" or "random" ? "some value" : end.Error is { } error ? $"{error.Code} {error.Message.Length}" : end.Value ?? "nothing";
}
