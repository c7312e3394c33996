using System.Text.Json;
using System.Text.Json.Serialization;

namespace Symbiont.Scheduling;

/// <summary>An occurrence under way as a short array: a state may hold hundreds. Members are only ever added at the end.</summary>
internal sealed class OccurrenceRunConverter : JsonConverter<OccurrenceRun>
{
    public override OccurrenceRun Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var members = document.RootElement;
        var retryAt = members[6].GetInt64();
        return new(members[0].GetString()!, Time(members[1].GetInt64()), (RunReason)members[2].GetInt32(), members[3].GetInt32())
        {
            Retries = members[4].GetInt32(),
            Iteration = members[5].GetInt32(),
            RetryAt = retryAt == 0 ? null : Time(retryAt),
            IsCancelling = members[7].GetInt32() == 1,
        };
    }

    public override void Write(Utf8JsonWriter writer, OccurrenceRun value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.RunId);
        writer.WriteNumberValue(value.ScheduledAt.ToUnixTimeMilliseconds());
        writer.WriteNumberValue((int)value.Reason);
        writer.WriteNumberValue(value.Attempt);
        writer.WriteNumberValue(value.Retries);
        writer.WriteNumberValue(value.Iteration);
        writer.WriteNumberValue(value.RetryAt?.ToUnixTimeMilliseconds() ?? 0);
        writer.WriteNumberValue(value.IsCancelling ? 1 : 0);
        writer.WriteEndArray();
    }

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
