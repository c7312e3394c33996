using System.Text.Json.Serialization;

namespace Symbiont.Engine;

/// <summary>One broken rule of a request.</summary>
/// <param name="Field">Path of the field; absent: the body as a whole.</param>
/// <param name="Reason">Snake-case word, for example <c>too_long</c>.</param>
/// <param name="Message">One sentence for people.</param>
/// <param name="Line">1-based line within the field's text, where it has lines; else absent.</param>
/// <param name="Column">1-based column within that line; absent likewise.</param>
public sealed record FieldError(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Field,
    string Reason,
    string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Line = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Column = null);
