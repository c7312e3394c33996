namespace Symbiont.Scheduling.Cron;

/// <summary>Reads the text of an expression and finds everything that is wrong with it.</summary>
internal static class CronParser
{
    /// <summary>Longer than any that says something: all 131 years in a list are 655 characters.</summary>
    public const int MaxLength = 1_024;

    private const int MostFields = 7;

    private const string Expected = "six fields are expected: sec min hour day month weekday, and perhaps a seventh, year";

    private static readonly string[] Counts = ["no field", "one field", "two fields", "three fields", "four fields", "five fields"];

    /// <summary>The fields, or null and why.</summary>
    public static CronFields? Parse(string? text, List<CronError> errors)
    {
        if (text is null || text.AsSpan().Trim(" \t").IsEmpty)
        {
            errors.Add(new(null, "missing", $"The expression is empty; {Expected}.", 1));
            return null;
        }
        if (text.Length > MaxLength)
        {
            errors.Add(new(null, "too_long", $"The expression has {text.Length} characters; at most {MaxLength} are allowed.", MaxLength + 1));
            return null;
        }
        Span<ParsedField> fields = stackalloc ParsedField[MostFields];
        var bounds = Split(text);
        if (bounds.Count is < MostFields - 1 or > MostFields)
        {
            errors.Add(WrongCount(text, bounds));
            return null;
        }
        for (var i = 0; i < bounds.Count; i++)
            fields[i] = new FieldParser(text, FieldShape.All[i], errors).Parse(bounds[i].Start, bounds[i].End);
        if (bounds.Count < MostFields)
            fields[^1] = EveryYear;
        return errors.Count > 0 ? null : new CronFields(fields);
    }

    private static ParsedField EveryYear { get; } = new FieldParser("*", FieldShape.Of(CronField.Year), []).Parse(0, 1);

    private static List<(int Start, int End)> Split(string text)
    {
        var bounds = new List<(int, int)>(MostFields);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is ' ' or '\t')
                continue;
            var start = at;
            while (at < text.Length && text[at] is not (' ' or '\t'))
                at++;
            bounds.Add((start, at));
        }
        return bounds;
    }

    private static CronError WrongCount(string text, List<(int Start, int End)> bounds)
    {
        if (bounds.Count > MostFields)
            return new(null, "field_count", $"The expression has {bounds.Count} fields; {Expected}.", bounds[MostFields].Start + 1);
        // Elsewhere five fields are usual, so it is known what was meant.
        var hint = bounds.Count == MostFields - 2 && text.Length <= 64 ? $" For second 0 write '0 {text.Trim(' ', '\t')}'." : "";
        return new(null, "field_count", $"The expression has {Counts[bounds.Count]}; {Expected}.{hint}", bounds[^1].End + 1);
    }
}
