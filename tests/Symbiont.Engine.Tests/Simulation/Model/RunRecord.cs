using System.Text;
using System.Text.Json;
using Symbiont.Engine.Storage.Memory;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>All that is known of a run when it is over.</summary>
internal sealed class RunRecord
{
    public required IReadOnlyList<ClientCall> Calls { get; init; }

    public required IReadOnlyDictionary<int, Errand> Errands { get; init; }

    public required IReadOnlyList<FeedReader> Readers { get; init; }

    /// <summary>All rows of the feed as a reader gets them who begins when all is over.</summary>
    public required IReadOnlyList<FeedRow> Feed { get; init; }

    public required Observations Seen { get; init; }

    public required IReadOnlyList<CommitRecord> Ledger { get; init; }

    public required IReadOnlyList<TakenWork> Taken { get; init; }

    /// <summary>What reminders were set to whose first delivery has failed.</summary>
    public required IReadOnlyDictionary<(string Name, long Due), long> Postponed { get; init; }

    public required MemoryDatabase Data { get; init; }

    /// <summary>Registers by key: everything that happened to them.</summary>
    public required IReadOnlyDictionary<string, string> Registers { get; init; }

    /// <summary>Letter and number of an entry: what a call added.</summary>
    public static string Head(string entry)
    {
        var end = 1;
        while (end < entry.Length && char.IsAsciiDigit(entry[end]))
            end++;
        return entry[..end];
    }

    public static string[] Entries(string log) => log.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static string LogOf(MemoryGrain? grain) => grain?.State is { } state ? LogOf(state.Json) : "";

    public static string LogOf(ReadOnlyMemory<byte> state) => JsonSerializer.Deserialize<RegisterState>(state.Span, EngineJson.Options)!.Log;

    public static int Length(ReadOnlyMemory<byte> value) => int.Parse(Encoding.UTF8.GetString(value.Span), provider: null);
}
