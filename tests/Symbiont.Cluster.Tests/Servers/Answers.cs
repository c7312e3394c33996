using System.Globalization;
using System.Text.Json;

namespace Symbiont.Cluster.Tests;

/// <summary>Reads what the server answers.</summary>
internal static class Answers
{
    private static readonly string[] Ends = ["completed", "failed", "cancelled", "timed_out"];

    public static string Text(this JsonElement element, string key) => element.GetProperty(key).GetString()!;

    public static long Number(this JsonElement element, string key) => element.GetProperty(key).GetInt64();

    public static DateTimeOffset Time(this JsonElement element, string key) => DateTimeOffset.Parse(element.Text(key), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static IReadOnlyList<string> Texts(this JsonElement element, string key) => [.. element.GetProperty(key).EnumerateArray().Select(item => item.GetString()!)];

    public static bool IsEnded(this JsonElement execution) => Ends.Contains(execution.Text("status"));

    public static IEnumerable<JsonElement> Steps(this JsonElement execution) => execution.GetProperty("steps").EnumerateArray();

    public static bool Is(this JsonElement step, string action, string status) => step.Text("action") == action && step.Text("status") == status;

    /// <summary>The result of an execution that must have completed.</summary>
    public static JsonElement Result(this JsonElement execution)
    {
        Assert.True(execution.Text("status") == "completed", $"The execution should have completed: {execution}");
        return execution.GetProperty("result");
    }
}
