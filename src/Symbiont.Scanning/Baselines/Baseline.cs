using System.Text.Json;

namespace Symbiont.Scanning;

/// <summary>
/// Findings that are accepted, each by its fingerprint and with a reason:
/// <c>{"accepted": [{"fingerprint": "…", "reason": "…"}]}</c>. Members besides are for its readers.
/// </summary>
/// <param name="Entries">What is accepted.</param>
public sealed record Baseline(IReadOnlyList<BaselineEntry> Entries)
{
    /// <summary>Reads a baseline. Throws <see cref="BaselineException"/> if it is none, or an entry has no reason.</summary>
    /// <param name="json">Content of the file.</param>
    public static Baseline Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("accepted", out var accepted)
                || accepted.ValueKind != JsonValueKind.Array)
                throw new BaselineException("A baseline is an object with an array \"accepted\".");
            return new([.. accepted.EnumerateArray().Select(Entry)]);
        }
        catch (JsonException broken)
        {
            throw new BaselineException($"The baseline is no JSON: {broken.Message}");
        }
    }

    /// <summary>Takes what is accepted out of a result; <see cref="ScanResult.Accepted"/> keeps it.</summary>
    /// <param name="result">Of a scan.</param>
    public ScanResult Apply(ScanResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var reasons = Entries.DistinctBy(entry => entry.Fingerprint).ToDictionary(entry => entry.Fingerprint, entry => entry.Reason, StringComparer.Ordinal);
        var known = result.Findings.ToLookup(finding => reasons.ContainsKey(finding.Fingerprint));
        return result with
        {
            Findings = [.. known[false]],
            Accepted = [.. known[true].Select(finding => new AcceptedFinding(finding, reasons[finding.Fingerprint]))],
        };
    }

    /// <summary>Entries that accept nothing any more: what they named is gone, or has changed.</summary>
    /// <param name="result">What <see cref="Apply"/> gave.</param>
    public IReadOnlyList<BaselineEntry> Stale(ScanResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var used = result.Accepted.Select(accepted => accepted.Finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return [.. Entries.Where(entry => !used.Contains(entry.Fingerprint))];
    }

    private static BaselineEntry Entry(JsonElement entry, int index)
    {
        var fingerprint = Text(entry, "fingerprint");
        var reason = Text(entry, "reason");
        if (string.IsNullOrWhiteSpace(fingerprint) || string.IsNullOrWhiteSpace(reason))
            throw new BaselineException($"Entry {index + 1} of the baseline needs a fingerprint and a reason.");
        return new(fingerprint, reason);
    }

    private static string? Text(JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
