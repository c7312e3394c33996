using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>What the fields of agent calls must look like. Every broken rule is named.</summary>
internal static partial class AgentRules
{
    private const int MaxProgram = 1024 * 1024;
    private const int MaxMetadata = 8 * 1024;
    private const int MaxVersions = 100;
    private const int MaxGrace = 30;

    private static readonly string[] States =
        ["running", "ready", "waiting", "failed", "completed", "terminated", "active", "idle", "busy", "error", "created", "initializing", "suspended"];

    public static void Check(string? name, string? dsl, string? mode, JsonElement? metadata, bool isNew)
    {
        var errors = new List<FieldError>();
        if (!isNew && name is null && dsl is null && mode is null && metadata is null)
            errors.Add(new(null, "no_field_given", "At least one of name, dsl, execution_mode and metadata must be given."));
        if (name is null && isNew)
            errors.Add(new("name", "missing_required_field", "name is required."));
        else if (name is not null && !Name().IsMatch(name))
            errors.Add(new("name", "invalid_format", "name must have 1 to 128 letters, digits, '.', '_' or '-'."));
        if (dsl is null && isNew)
            errors.Add(new("dsl", "missing_required_field", "dsl is required."));
        if (mode is not null && Mode(mode) is null)
            errors.Add(new("execution_mode", "unknown_value", "execution_mode must be ephemeral, persistent, scheduled or event_driven."));
        if (metadata is { ValueKind: not JsonValueKind.Object })
            errors.Add(new("metadata", "invalid_type", "metadata must be a JSON object."));
        else if (metadata is { } given && Encoding.UTF8.GetByteCount(given.GetRawText()) > MaxMetadata)
            errors.Add(new("metadata", "too_large", $"metadata may have {MaxMetadata} bytes."));
        if (errors.Count > 0)
            throw new InvalidException("INVALID_REQUEST", errors);
        if (dsl is not null && Encoding.UTF8.GetByteCount(dsl) > MaxProgram)
            throw new DomainException(ErrorKind.TooLarge, "PROGRAM_TOO_LARGE", $"A program may have {MaxProgram} bytes of UTF-8.", new ProgramTooLargeDetails("dsl", MaxProgram));
    }

    public static void Check(Heartbeat beat)
    {
        var errors = new List<FieldError>();
        if (beat.State is { } state && !States.Contains(state, StringComparer.OrdinalIgnoreCase))
            errors.Add(new("state", "unknown_value", $"\"{state}\" is no state; known are {string.Join(", ", States.Take(6))}."));
        if (beat.IntervalSeconds is < 1 or > 86_400)
            errors.Add(new("interval_seconds", "out_of_range", "interval_seconds must be from 1 to 86400."));
        if (beat.Metadata is { ValueKind: not JsonValueKind.Object })
            errors.Add(new("metadata", "invalid_type", "metadata must be a JSON object."));
        foreach (var (field, value) in new[] { ("metadata", beat.Metadata), ("last_result", beat.LastResult) })
        {
            if (value is { } given && Encoding.UTF8.GetByteCount(given.GetRawText()) > MaxMetadata)
                errors.Add(new(field, "too_large", $"{field} may have {MaxMetadata} bytes."));
        }

        if (errors.Count > 0)
            throw new InvalidException("INVALID_REQUEST", errors);
    }

    public static void Check(ShutdownAgent request)
    {
        if (request.TimeoutSeconds is < 0 or > MaxGrace)
            throw new InvalidException("INVALID_REQUEST", new FieldError("timeout_seconds", "out_of_range", $"timeout_seconds must be from 0 to {MaxGrace}."));
    }

    public static ExecutionMode? Mode(string? mode) => mode switch
    {
        "ephemeral" => ExecutionMode.Ephemeral,
        "persistent" => ExecutionMode.Persistent,
        "scheduled" => ExecutionMode.Scheduled,
        "event_driven" => ExecutionMode.EventDriven,
        _ => null,
    };

    /// <summary>The mode after an update that gives none: an agent that nothing starts is started by what its new program declares.</summary>
    public static ExecutionMode Later(ExecutionMode now, ExecutionMode ofProgram) => now == ExecutionMode.Ephemeral ? ofProgram : now;

    public static JsonElement Metadata(JsonElement? metadata) => metadata ?? JsonSerializer.SerializeToElement(new { });

    public static JsonElement? Parameters(JsonElement? parameters) => parameters is null or { ValueKind: JsonValueKind.Object or JsonValueKind.Null }
        ? parameters
        : throw new InvalidException("INVALID_REQUEST", new FieldError("parameters", "invalid_type", "parameters must be a JSON object."));

    public static RecentEvent Event(PushEvent request, string newId, DateTimeOffset now)
    {
        if (request.EventType is { Length: 0 or > 128 })
            throw new InvalidException("INVALID_REQUEST", new FieldError("event_type", "invalid_length", "event_type must have 1 to 128 characters."));
        if (request.Id is { Length: 0 or > 128 })
            throw new InvalidException("INVALID_REQUEST", new FieldError("id", "invalid_length", "id must have 1 to 128 characters."));
        return new(request.Id ?? newId, request.EventType ?? "event", request.Payload ?? request.Body, "api", now);
    }

    /// <summary>The history of versions with one more; the oldest are left out where it gets long.</summary>
    public static IReadOnlyList<AgentVersion> Add(IReadOnlyList<AgentVersion> versions, DateTimeOffset now) =>
        [.. versions.TakeLast(MaxVersions - 1), new(versions[^1].Version + 1, now)];

    [GeneratedRegex(@"\A[A-Za-z0-9._-]{1,128}\z")]
    private static partial Regex Name();
}
