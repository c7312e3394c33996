using System.Reflection;
using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>The words for where executions stand, as JSON has them.</summary>
public static class ExecutionStatusNames
{
    private static readonly Dictionary<ExecutionStatus, string> Names = Enum.GetValues<ExecutionStatus>().ToDictionary(
        status => status, status => typeof(ExecutionStatus).GetField(status.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name);

    /// <summary>Each status by its word, in the order of an execution's life.</summary>
    public static IReadOnlyDictionary<string, ExecutionStatus> All { get; } = Names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The word for a status.</summary>
    public static string Name(this ExecutionStatus status) => Names[status];
}
