using System.Text;
using System.Text.Json;
using Symbiont.Engine;
using Symbiont.Scheduling.Cron;
using Symbiont.Scheduling.Missed;
using Symbiont.Scheduling.Occurrences;
using Symbiont.Scheduling.Zones;

namespace Symbiont.Scheduling.Definitions;

/// <summary>Reads what a request says of a schedule, over what there is already, and names every broken rule.</summary>
/// <param name="request">The request.</param>
/// <param name="present">What there is; null: the schedule is new.</param>
internal sealed class DefinitionReader(ScheduleRequest request, ScheduleDefinition? present)
{
    private const int MaxName = 128;
    private const int MaxPolicies = 32;
    private const int MaxNote = 1_000;
    private const int MaxParameters = 16 * 1024;
    private const int MaxSettings = 8 * 1024;
    private const long MostRuns = 1_000_000_000;
    private const int MostRetries = 100;

    private static readonly TimeSpan MaxJitter = TimeSpan.FromHours(24);
    private static readonly TimeSpan MaxWindow = TimeSpan.FromDays(30);

    private static readonly FieldError LongNote = new("note", "too_long", $"note may have {MaxNote} characters.");

    private readonly List<FieldError> errors = [];
    private bool isZoneUnknown;

    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>Reads it; of no use when there are errors.</summary>
    /// <param name="agentId">The agent that the request names; null: it names none that exists, or none at all.</param>
    public ScheduleDefinition Read(string? agentId)
    {
        RequireFields();
        var old = present ?? new("", "", IanaZone.Utc.Id, "");
        var read = old with
        {
            Name = Name() ?? old.Name,
            Cron = Cron() ?? old.Cron,
            Zone = Zone() ?? old.Zone,
            AgentId = agentId ?? old.AgentId,
            PolicyIds = PolicyIds() ?? old.PolicyIds,
            OneShot = request.OneShot ?? old.OneShot,
            Overlap = Word<OverlapPolicy>("overlap_policy", request.OverlapPolicy) ?? old.Overlap,
            CatchUp = Word<CatchUpPolicy>("catch_up", request.CatchUp) ?? old.CatchUp,
            CatchUpWindow = Span("catch_up_window", request.CatchUpWindow, MaxWindow, "30 days") ?? old.CatchUpWindow,
            Jitter = Span("jitter", request.Jitter, MaxJitter, "24h") ?? old.Jitter,
            StartAt = Time("start_at", request.StartAt) ?? old.StartAt,
            EndAt = Time("end_at", request.EndAt) ?? old.EndAt,
            MaxRuns = Number("max_runs", request.MaxRuns, 1, MostRuns) ?? old.MaxRuns,
            MaxRetries = (int?)Number("max_retries", request.MaxRetries, 0, MostRetries) ?? old.MaxRetries,
            PauseOnFailure = request.PauseOnFailure ?? old.PauseOnFailure,
            Parameters = Parameters() ?? old.Parameters,
            Delivery = Delivery() ?? old.Delivery,
        };
        if (request.AgentName is { Length: < 1 or > MaxName })
            Wrong("agent_name", "invalid_length", $"agent_name must have 1 to {MaxName} characters.");
        if (request.Note is { Length: > MaxNote })
            errors.Add(LongNote);
        if (read.EndAt < read.StartAt)
            Wrong("end_at", "out_of_range", "end_at must not be before start_at.");
        if (errors.Count == 0 && Encoding.UTF8.GetByteCount(JsonSerializer.Serialize(read with { Parameters = null }, EngineJson.Options)) > MaxSettings)
            Wrong("delivery", "too_large", $"The settings of a schedule, parameters aside, may have {MaxSettings} bytes.");
        return read;
    }

    /// <summary>Says that nothing of it can ever fire, where the request speaks of when it does.</summary>
    public void RequireOccurrence(IOccurrences occurrences, DateTimeOffset after)
    {
        if (errors.Count == 0 && (present is null || SpeaksOfTime) && !occurrences.CanFire(after))
            Wrong("cron_expression", "never_fires", "This schedule would never fire: no such time comes any more.");
    }

    /// <summary>Refuses a note that is too long.</summary>
    public static void CheckNote(string? note)
    {
        if (note is { Length: > MaxNote })
            throw new InvalidException("INVALID_REQUEST", LongNote);
    }

    /// <summary>Refuses the request if anything is wrong with it.</summary>
    public void ThrowIfWrong()
    {
        if (errors.Count > 0)
            throw new InvalidException(isZoneUnknown && errors.Count == 1 ? UnknownTimeZoneException.Code : "INVALID_REQUEST", errors);
    }

    private bool SpeaksOfTime => request.CronExpression is not null || request.Timezone is not null || request.StartAt is not null || request.EndAt is not null;

    private void RequireFields()
    {
        if (present is not null && request == new ScheduleRequest())
            Wrong(null, "no_field_given", "At least one field must be given.");
        if (present is not null)
            return;
        foreach (var (field, value) in new[] { ("name", request.Name), ("cron_expression", request.CronExpression), ("agent_name", request.AgentName) })
        {
            if (value is null)
                Wrong(field, "missing_required_field", $"{field} is required.");
        }
    }

    private string? Name()
    {
        if (request.Name is { Length: < 1 or > MaxName })
            Wrong("name", "invalid_length", $"name must have 1 to {MaxName} characters.");
        return request.Name;
    }

    private string? Cron()
    {
        if (request.CronExpression is null || CronExpression.TryParse(request.CronExpression, out _, out var found))
            return request.CronExpression?.Trim(' ', '\t');
        foreach (var error in found)
            errors.Add(new("cron_expression", error.Reason, error.Message, 1, error.Column));
        return null;
    }

    private string? Zone()
    {
        if (request.Timezone is null || IanaZone.TryGet(request.Timezone, out _))
            return request.Timezone;
        isZoneUnknown = true;
        var shown = request.Timezone.Length > 64 ? request.Timezone[..64] + "…" : request.Timezone;
        Wrong("timezone", "unknown_value", $"The time zone '{shown}' is unknown; IANA names are known, such as Europe/Berlin, America/New_York or UTC.");
        return null;
    }

    private IReadOnlyList<string>? PolicyIds()
    {
        if (request.PolicyIds is { Count: > MaxPolicies })
            Wrong("policy_ids", "too_many", $"policy_ids may name {MaxPolicies} policies.");
        if (request.PolicyIds?.Any(name => name is not { Length: >= 1 and <= MaxName }) == true)
            Wrong("policy_ids", "invalid_length", $"Each of policy_ids must have 1 to {MaxName} characters.");
        return request.PolicyIds;
    }

    private TWord? Word<TWord>(string field, string? text) where TWord : struct, Enum
    {
        if (text is null)
            return null;
        var words = Enum.GetValues<TWord>().ToDictionary(value => JsonSerializer.SerializeToElement(value).GetString()!);
        if (words.TryGetValue(text, out var word))
            return word;
        Wrong(field, "unknown_value", $"{field} must be one of {string.Join(", ", words.Keys)}.");
        return null;
    }

    private TimeSpan? Span(string field, string? text, TimeSpan most, string mostText)
    {
        if (text is null)
            return null;
        var span = SpanText.Parse(text);
        if (span is null)
            Wrong(field, "invalid_format", $"{field} must be a length of time such as 30s, 5m, 1h or 2d; it cannot be negative.");
        else if (span > most)
            Wrong(field, "out_of_range", $"{field} may be {mostText} at most.");
        return span;
    }

    private DateTimeOffset? Time(string field, string? text)
    {
        if (text is null)
            return null;
        if (TimeText.TryParse(text, null, out var instant, out _))
            return instant;
        Wrong(field, "invalid_format", $"{field} must be a time with an offset as RFC 3339 writes it, such as 2026-03-29T02:30:00Z or 2026-03-29T02:30:00+02:00.");
        return null;
    }

    private long? Number(string field, long? value, long least, long most)
    {
        if (value < least || value > most)
            Wrong(field, "out_of_range", $"{field} must be from {least} to {most}.");
        return value;
    }

    private JsonElement? Parameters()
    {
        if (request.Parameters is not { ValueKind: not JsonValueKind.Null and not JsonValueKind.Undefined } given)
            return null;
        if (given.ValueKind != JsonValueKind.Object)
            Wrong("parameters", "invalid_type", "parameters must be a JSON object.");
        else if (Encoding.UTF8.GetByteCount(JsonSerializer.Serialize(given, EngineJson.Options)) > MaxParameters)
            Wrong("parameters", "too_large", $"parameters may have {MaxParameters} bytes.");
        return given;
    }

    private IReadOnlyList<DeliveryTarget>? Delivery()
    {
        if (request.Delivery is { } targets)
            errors.AddRange(DeliveryRules.Check(targets));
        return request.Delivery;
    }

    private void Wrong(string? field, string reason, string message) => errors.Add(new(field, reason, message));
}
