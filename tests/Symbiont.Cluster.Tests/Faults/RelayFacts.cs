using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>What is true of all executions in the end, by the database and by the ledger outside.</summary>
/// <param name="Listed">Executions of the agent, in the list.</param>
/// <param name="Ends">Executions that have completed, as counted by their ends.</param>
/// <param name="Relayed">The run of every event that the programs have emitted.</param>
/// <param name="Ledger">The lines of the ledger.</param>
internal sealed record RelayFacts(
    IReadOnlyList<string> Listed, long Ends, IReadOnlyList<string> Relayed, IReadOnlyList<LedgerLine> Ledger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Executions that have completed, ever.</summary>
    public static async Task<long> EndsSoFar(Api api) => (await Tasks(api)).Number("completed_tasks");

    public static async Task<RelayFacts> Of(ServerCluster cluster, Api api, string agent, Ledger ledger, string path, long endsBefore)
    {
        var events = await cluster.Ask("select payload from feed_row where feed = '*events' order by seq", row => JsonElement.Parse(row.GetString(0)));
        // Agents tell the counts soon after a change, by a reminder and then a message; an execution that began and ended in between was never counted as running.
        await Eventually.Holds(async () => await cluster.Untold() == 0, "every end is counted", Patience);
        return new(
            [.. (await api.Executions(agent)).Select(entry => entry.Text("execution_id"))],
            await EndsSoFar(api) - endsBefore,
            [.. events.Where(row => row.Text("type") == "relayed").Select(row => row.GetProperty("payload").Text("run"))],
            [.. ledger.Lines.Where(line => line.Path.StartsWith(path + "/", StringComparison.Ordinal))]);
    }

    private static async Task<JsonElement> Tasks(Api api) => (await api.Get("metrics")).GetProperty("task_manager");
}
