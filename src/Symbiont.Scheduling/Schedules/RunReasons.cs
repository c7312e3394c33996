using System.Text.Json;

namespace Symbiont.Scheduling;

/// <summary>The words that stand for reasons outside this module.</summary>
internal static class RunReasons
{
    private static readonly Dictionary<RunReason, string> Words = Enum.GetValues<RunReason>().ToDictionary(reason => reason, reason => JsonSerializer.SerializeToElement(reason).GetString()!);

    private static readonly Dictionary<string, RunReason> Reasons = Words.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string WordOf(RunReason reason) => Words[reason];

    public static RunReason Parse(string word) => Reasons[word];
}
