using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Symbiont.Scheduling.Cron.Wording;

namespace Symbiont.Scheduling.Cron;

/// <summary>
/// A cron expression, <c>sec min hour day month weekday</c> and perhaps <c>year</c>: lists, ranges that may wrap, steps, names, <c>?</c> for <c>*</c>, <c>L</c> for the
/// last day of the month. Restricted in day and weekday, it takes the days that match both. It knows no time zone; a <see cref="Occurrences.CronSchedule"/> does.
/// Two expressions are equal when every field takes the same values in both and both or neither are <see cref="IsFixed"/>, however they are written.
/// </summary>
public sealed class CronExpression : IEquatable<CronExpression>
{
    /// <summary>The first year that an expression can name, and in which it can fire.</summary>
    public const int FirstYear = FieldShape.FirstYear;

    /// <summary>The last year that an expression can name. No expression fires after it.</summary>
    public const int LastYear = FieldShape.LastYear;

    private CronExpression(string text, CronFields fields) => (Text, Fields) = (text, fields);

    /// <summary>The expression as it was written, without blanks around it.</summary>
    public string Text { get; }

    /// <summary>
    /// Times of day are written out: neither <c>*</c> (nor <c>?</c>) nor a step in second, minute and hour. Daylight saving neither loses nor doubles such a time; a
    /// pattern follows the clock instead.
    /// </summary>
    public bool IsFixed => Fields.IsFixed;

    /// <summary>What it says of a wall clock.</summary>
    internal CronFields Fields { get; }

    /// <summary>Reads an expression.</summary>
    /// <param name="text">At most 1,024 characters.</param>
    /// <exception cref="CronFormatException">It is none; everything that is wrong is named.</exception>
    public static CronExpression Parse(string text) => TryParse(text, out var expression, out var errors) ? expression : throw new CronFormatException(errors);

    /// <summary>Reads an expression.</summary>
    /// <param name="text">At most 1,024 characters.</param>
    /// <param name="expression">The expression, if it is one.</param>
    /// <param name="errors">Everything that is wrong otherwise, in the order of the text.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CronExpression? expression, out ImmutableArray<CronError> errors)
    {
        var found = new List<CronError>();
        expression = CronParser.Parse(text, found) is { } fields ? new(text!.Trim(' ', '\t'), fields) : null;
        errors = [.. found];
        return expression is not null;
    }

    /// <summary>The expression in English: <c>At 09:30:00, Monday to Friday, in January</c>. Expressions that take different times or days read differently.</summary>
    public string Describe() => Description.Of(Fields);

    /// <inheritdoc/>
    public bool Equals(CronExpression? other) => other is not null && Fields.Equals(other.Fields);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CronExpression);

    /// <inheritdoc/>
    public override int GetHashCode() => Fields.GetHashCode();

    /// <summary>The expression as it was written.</summary>
    public override string ToString() => Text;
}
