using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace Symbiont.Scheduling;

/// <summary>Body of create and update. On create <c>name</c>, <c>cron_expression</c> and <c>agent_name</c> must be given; on update at least one field. A field that is null counts as absent.</summary>
/// <param name="Name">1 to 128 characters; need not be unique.</param>
/// <param name="CronExpression">Six fields <c>sec min hour day month weekday</c>, optionally a seventh for the year.</param>
/// <param name="Timezone">An IANA name; null: <c>UTC</c>.</param>
/// <param name="AgentName">Name or id of the agent that is run.</param>
/// <param name="PolicyIds">Names of <c>policy</c> blocks that the agent's program must have; at most 32. All policies of a program hold for every run, named here or not.</param>
/// <param name="OneShot">Ends after its first occurrence; null: false.</param>
/// <param name="OverlapPolicy">What is done when the last occurrence is still under way; null: <c>skip</c>.</param>
/// <param name="CatchUp">What is done about missed occurrences; null: <c>latest</c>.</param>
/// <param name="CatchUpWindow">How old a missed one may be and still be run, for example <c>1h</c>, the default; at most 30 days.</param>
/// <param name="Jitter">By how much a run may begin later, drawn for each occurrence; null: none; at most <c>24h</c>.</param>
/// <param name="StartAt">No occurrence before; RFC 3339.</param>
/// <param name="EndAt">No occurrence after; RFC 3339.</param>
/// <param name="MaxRuns">Ends after so many; 1 to 1,000,000,000; null: no limit.</param>
/// <param name="MaxRetries">How often a run that failed is run again, 0 to 100; null: 3.</param>
/// <param name="PauseOnFailure">Paused when the last attempt of an occurrence has failed; null: false.</param>
/// <param name="Parameters">A JSON object of at most 16 KiB, bound to the program's parameters by name.</param>
/// <param name="Delivery">Where the outcome of an occurrence goes; at most 8 targets.</param>
/// <param name="Note">At most 1000 characters, shown in <c>view=full</c>.</param>
public sealed record ScheduleRequest(
    [property: Length(1, 128)] string? Name = null,
    [property: Length(1, 1024)] string? CronExpression = null,
    [property: Length(1, 128)] string? Timezone = null,
    [property: Length(1, 128)] string? AgentName = null,
    [property: MaxLength(32)] IReadOnlyList<string>? PolicyIds = null,
    bool? OneShot = null,
    [property: AllowedValues("skip", "buffer_one", "buffer_all", "cancel_other", "terminate_other", "allow_all", null)] string? OverlapPolicy = null,
    [property: AllowedValues("latest", "all", "none", null)] string? CatchUp = null,
    string? CatchUpWindow = null,
    string? Jitter = null,
    string? StartAt = null,
    string? EndAt = null,
    [property: Range(1, 1_000_000_000)] long? MaxRuns = null,
    [property: Range(0, 100)] int? MaxRetries = null,
    bool? PauseOnFailure = null,
    JsonElement? Parameters = null,
    [property: MaxLength(8)] IReadOnlyList<DeliveryTarget>? Delivery = null,
    [property: MaxLength(1_000)] string? Note = null);
