using System.Text.Json.Serialization;

namespace Symbiont.Agents.Running;

/// <summary>What a journal line says.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<JournalKind>))]
internal enum JournalKind
{
    /// <summary>The action is about to be done, or waits.</summary>
    [JsonStringEnumMemberName("begin")] Begin,

    /// <summary>The action has a result.</summary>
    [JsonStringEnumMemberName("end")] End,

    /// <summary>The action was done within this line's commit.</summary>
    [JsonStringEnumMemberName("done")] Done,

    /// <summary>People are asked whether the action may be done, because a policy requires it.</summary>
    [JsonStringEnumMemberName("asked")] Asked,

    /// <summary>One of those who were asked has decided.</summary>
    [JsonStringEnumMemberName("answered")] Answered,

    /// <summary>A policy refused the action.</summary>
    [JsonStringEnumMemberName("denied")] Denied,
}
