namespace Symbiont.Engine;

/// <summary>The <c>details</c> of a validation error.</summary>
/// <param name="Field">Field of the first error.</param>
/// <param name="Reason">Reason of the first error, for example <c>missing_required_field</c>.</param>
/// <param name="Errors">All of them.</param>
public sealed record InvalidDetails(string? Field, string Reason, IReadOnlyList<FieldError> Errors);
