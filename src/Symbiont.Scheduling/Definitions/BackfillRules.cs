using Symbiont.Engine;
using Symbiont.Scheduling.Occurrences;

namespace Symbiont.Scheduling.Definitions;

/// <summary>What a backfill must look like.</summary>
internal static class BackfillRules
{
    private const int MaxRuns = 10_000;

    /// <summary>The span; its start is included and its end is not.</summary>
    public static (DateTimeOffset Start, DateTimeOffset End) Read(BackfillRequest request, DateTimeOffset now)
    {
        var errors = new List<FieldError>();
        var start = Time("start", request.Start, errors);
        var end = Time("end", request.End, errors);
        if (end > now)
            errors.Add(new("end", "out_of_range", "end must not be in the future."));
        if (start >= end)
            errors.Add(new("end", "out_of_range", "end must be after start."));
        return errors.Count == 0 ? (start!.Value, end!.Value) : throw new InvalidException("INVALID_REQUEST", errors);
    }

    public static void CheckCount(long count)
    {
        if (count is < 1 or > MaxRuns)
            throw new InvalidException("INVALID_REQUEST", new FieldError("start", "out_of_range", $"There are {count} occurrences from start up to end; a backfill has 1 to {MaxRuns}."));
    }

    private static DateTimeOffset? Time(string field, string? text, List<FieldError> errors)
    {
        if (text is null)
            errors.Add(new(field, "missing_required_field", $"{field} is required."));
        else if (TimeText.TryParse(text, null, out var instant, out _))
            return instant;
        else
            errors.Add(new(field, "invalid_format", $"{field} must be a time with an offset as RFC 3339 writes it, such as 2026-03-29T02:30:00Z."));
        return null;
    }
}
