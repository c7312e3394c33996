namespace Symbiont.Scheduling.Cron;

/// <summary>One thing that is wrong with the text of an expression.</summary>
/// <param name="Field">The field; null: the expression as a whole.</param>
/// <param name="Reason">Snake-case word: <c>missing</c>, <c>too_long</c>, <c>field_count</c>, <c>missing_value</c>, <c>unknown_value</c>, <c>out_of_range</c>, <c>bad_step</c>,
/// <c>not_here</c> (an <c>L</c> where it cannot stand) or <c>inverted_range</c> (years do not wrap).</param>
/// <param name="Message">One sentence for people; names the field and what was expected.</param>
/// <param name="Column">1-based, in the text as it was given.</param>
public sealed record CronError(CronField? Field, string Reason, string Message, int Column);
