using System.Globalization;

namespace Symbiont.Scheduling.Cron;

/// <summary>Reads one field: a list of values, ranges and steps. What is wrong with one item keeps nobody from reading the next.</summary>
internal sealed class FieldParser(string text, FieldShape shape, List<CronError> errors)
{
    private const int Shown = 24;

    private ValueSet values;
    private bool hasLastDay;
    private bool isPattern;

    /// <summary>Reads the field from <paramref name="start"/> to before <paramref name="end"/>; errors go to the list.</summary>
    public ParsedField Parse(int start, int end)
    {
        // An empty item after the last comma is an item as well.
        for (var at = start; at <= end;)
        {
            var comma = text.IndexOf(',', at, end - at);
            var stop = comma < 0 ? end : comma;
            Item(at, stop);
            at = stop + 1;
        }
        return new(values, hasLastDay, isPattern);
    }

    private void Item(int start, int end)
    {
        var slash = text.IndexOf('/', start, end - start);
        var stop = slash < 0 ? end : slash;
        var step = slash < 0 ? 1 : Step(slash + 1, end);
        isPattern |= slash >= 0;
        switch (text.AsSpan(start, stop - start))
        {
            case "*" or "?":
                isPattern = true;
                Add(shape.Min, shape.Max, step);
                break;
            case "L" or "l" when shape.Field == CronField.Day && slash < 0:
                hasLastDay = true;
                break;
            default:
                Range(start, stop, step, isOpen: slash >= 0);
                break;
        }
    }

    /// <summary><c>9</c>, <c>9-17</c>, or with a step after it <c>9/2</c>, which goes on to the field's end.</summary>
    private void Range(int start, int end, int? step, bool isOpen)
    {
        var dash = text.IndexOf('-', start, end - start);
        if (dash < 0)
        {
            if (Value(start, end) is { } written)
            {
                var only = written > shape.Max ? shape.Min : written;
                Add(only, isOpen ? shape.Max : only, step);
            }
            return;
        }
        var (first, last) = (Value(start, dash), Value(dash + 1, end));
        if (first is null || last is null)
            return;
        if (first > last && shape.Field == CronField.Year)
            Error("inverted_range", $"The year field has {Quote(start, end)}; years do not wrap, the earlier one comes first.", start);
        else
            Add(first.Value, last.Value + (first > last ? shape.Size : 0), step);
    }

    /// <summary>A last value beyond the field's end wraps round to its beginning.</summary>
    private void Add(int first, int last, int? step)
    {
        if (step is not { } width)
            return;
        var zero = shape.Field == CronField.Year ? 0 : shape.Min;
        for (var value = first; value <= last; value += width)
            values.Add(zero + ((value - shape.Min) % shape.Size));
    }

    private int? Step(int start, int end)
    {
        var written = text.AsSpan(start, end - start);
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step >= 1 && step <= shape.Size)
            return step;
        Error("bad_step", $"The {shape.Name} field has the step {Quote(start, end)}; a step is a number from 1 to {shape.Size}.", start);
        return null;
    }

    private int? Value(int start, int end)
    {
        var written = text.AsSpan(start, end - start);
        if (written.IsEmpty)
        {
            Error("missing_value", $"The {shape.Name} field lacks a value here; {Expected}.", start);
        }
        else if (written.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= shape.Min && number <= shape.MaxWritten)
                return number;
            Error("out_of_range", $"The {shape.Name} field has {Quote(start, end)}; {Expected}.", start);
        }
        else
        {
            for (var i = 0; i < shape.Names.Length; i++)
            {
                if (written.Equals(shape.Names[i], StringComparison.OrdinalIgnoreCase))
                    return shape.Min + i;
            }
            if (written is "L" or "l")
                Error("not_here", $"The {shape.Name} field has L, the last day of the month; it stands alone or in a list of the day field, without range or step.", start);
            else
                Error("unknown_value", $"The {shape.Name} field has {Quote(start, end)}; {Expected}.", start);
        }
        return null;
    }

    private string Expected
    {
        get
        {
            var range = $"it goes from {shape.Min} to {shape.MaxWritten}";
            return shape.Names.IsEmpty ? range : $"{range} or from {shape.Names[0]} to {shape.Names[^1]}";
        }
    }

    private string Quote(int start, int end) => end - start > Shown ? $"'{text.AsSpan(start, Shown)}…'" : $"'{text.AsSpan(start, end - start)}'";

    private void Error(string reason, string message, int at) => errors.Add(new(shape.Field, reason, message, at + 1));
}
