namespace Symbiont.Scheduling.Cron;

/// <summary>A field's text, understood.</summary>
/// <param name="Values">Its values; of the year, counted from <see cref="FieldShape.FirstYear"/>.</param>
/// <param name="HasLastDay">It has an <c>L</c>.</param>
/// <param name="IsPattern">It has a <c>*</c>, a <c>?</c> or a step.</param>
internal readonly record struct ParsedField(ValueSet Values, bool HasLastDay, bool IsPattern);
