namespace Symbiont.Engine;

/// <summary>One broken rule of a request.</summary>
/// <param name="Field">Path of the field; null: the body as a whole.</param>
/// <param name="Reason">Snake-case word, for example <c>too_long</c>.</param>
/// <param name="Message">One sentence for people.</param>
/// <param name="Line">1-based line within the field's text, where it has lines.</param>
/// <param name="Column">1-based column within that line.</param>
public sealed record FieldError(string? Field, string Reason, string Message, int? Line = null, int? Column = null);
