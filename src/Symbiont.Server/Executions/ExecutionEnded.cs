using System.Text.Json;
using System.Text.Json.Serialization;
using Symbiont.Agents;

namespace Symbiont.Server;

/// <summary>Answer to execute with <c>wait</c>, when the execution ended in time: with a result if it completed, else with an error.</summary>
/// <param name="ExecutionId">The execution's id.</param>
/// <param name="Status">How it ended.</param>
internal sealed record ExecutionEnded(string ExecutionId, ExecutionStatus Status)
{
    private static readonly JsonElement Null = JsonElement.Parse("null");

    /// <summary>The program's value; absent unless it completed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Result { get; private init; }

    /// <summary>Why it did not complete; absent if it did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExecutionFailure? Error { get; private init; }

    public static ExecutionEnded Of(ExecutionDetail ended) => ended.Status == ExecutionStatus.Completed
        ? new(ended.ExecutionId, ended.Status) { Result = ended.Result ?? Null }
        : new(ended.ExecutionId, ended.Status) { Error = ended.Error ?? new(CodeOf(ended.Status), SentenceOf(ended.Status), null, null) };

    private static string CodeOf(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Cancelled => "CANCELLED",
        ExecutionStatus.TimedOut => "TIMED_OUT",
        _ => "FAILED",
    };

    private static string SentenceOf(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Cancelled => "The execution was cancelled.",
        ExecutionStatus.TimedOut => "The execution's time was over.",
        _ => "The execution failed.",
    };
}
