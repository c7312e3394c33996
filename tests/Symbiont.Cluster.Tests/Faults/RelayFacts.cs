using System.Text.Json;

namespace Symbiont.Cluster.Tests;

/// <summary>What is true of all executions in the end, by the database and by the ledger outside.</summary>
/// <param name="Listed">Executions of the agent, in the list.</param>
/// <param name="Ends">Of each execution, how often its history says that it has ended.</param>
/// <param name="Relayed">The run of every event that the programs have emitted.</param>
/// <param name="Ledger">The lines of the ledger.</param>
internal sealed record RelayFacts(
    IReadOnlyList<string> Listed, IReadOnlyDictionary<string, int> Ends, IReadOnlyList<string> Relayed, IReadOnlyList<LedgerLine> Ledger)
{
    public static async Task<RelayFacts> Of(ServerCluster cluster, Api api, string agent, Ledger ledger, string path)
    {
        var events = await cluster.Ask("select payload from feed_row where feed = 'events' order by seq", row => JsonElement.Parse(row.GetString(0)));
        var ends = await cluster.Ask(
            "select grain, count(*) from feed_row where feed = 'status' and payload::jsonb ->> 'status' in ('completed', 'failed', 'cancelled', 'timed_out') group by grain",
            row => (Execution: row.GetString(0).Split('/')[^1], Count: (int)row.GetInt64(1)));
        return new(
            [.. (await api.Executions(agent)).Select(entry => entry.Text("execution_id"))],
            ends.ToDictionary(end => end.Execution, end => end.Count),
            [.. events.Where(row => row.Text("type") == "relayed").Select(row => row.GetProperty("payload").Text("run"))],
            [.. ledger.Lines.Where(line => line.Path.StartsWith(path + "/", StringComparison.Ordinal))]);
    }
}
