using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Symbiont.Scheduling;

/// <summary>Where the outcome of an occurrence goes.</summary>
/// <param name="Kind"><c>log</c>, <c>file</c>, <c>webhook</c> or <c>event</c>; <c>channel</c> is refused until there are channels.</param>
/// <param name="Url">For <c>webhook</c>: http or https, guarded like every call to the outside.</param>
/// <param name="Path">For <c>file</c>: a file in a folder of <c>SYMBIONT_FILE_ROOTS</c>; one line of JSON is appended for each outcome.</param>
/// <param name="ChannelId">For <c>channel</c>.</param>
/// <param name="AgentId">For <c>event</c>: the agent, by id, that is sent an event of the type <c>schedule.completed</c> or <c>schedule.failed</c>.</param>
/// <param name="Secret">For <c>webhook</c>: a <c>vault://</c> reference; the body is then signed, <c>X-Symbiont-Signature: sha256=…</c>.</param>
public sealed record DeliveryTarget(
    [property: Required, AllowedValues("log", "file", "webhook", "event", "channel")] string? Kind,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), MaxLength(2048)] string? Url = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), MaxLength(1024)] string? Path = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), MaxLength(128)] string? ChannelId = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), MaxLength(128)] string? AgentId = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), MaxLength(256)] string? Secret = null);
