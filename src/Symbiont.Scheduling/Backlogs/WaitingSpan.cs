using System.Text.Json.Serialization;

namespace Symbiont.Scheduling.Backlogs;

/// <summary>Occurrences one after another that wait for others to end.</summary>
/// <param name="From">The first one, UTC.</param>
/// <param name="To">The last one, UTC.</param>
/// <param name="Reason">Why they are run.</param>
/// <param name="Count">How many they are, from 1.</param>
internal sealed record WaitingSpan(
    [property: JsonPropertyName("f"), JsonConverter(typeof(UnixTimeConverter))] DateTimeOffset From,
    [property: JsonPropertyName("t"), JsonConverter(typeof(UnixTimeConverter))] DateTimeOffset To,
    [property: JsonPropertyName("w")] RunReason Reason,
    [property: JsonPropertyName("c")] long Count)
{
    /// <summary>The expression that they come from; null: the schedule's present one.</summary>
    public string? Cron { get; init; }

    /// <summary>Its zone.</summary>
    public string? Zone { get; init; }

    /// <summary>Runs that each of them has had already.</summary>
    [JsonPropertyName("n"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Before { get; init; }

    /// <summary>Of the schedule itself; nobody has asked for them.</summary>
    [JsonIgnore]
    public bool IsOwn => Reason is RunReason.Schedule or RunReason.CatchUp;
}
