using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>The <c>details</c> of a body that is not JSON.</summary>
/// <param name="Field">Always null: the body as a whole.</param>
/// <param name="Reason">Always <c>malformed_json</c>.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in characters.</param>
/// <param name="Errors">The same as a list, as every validation error has it.</param>
internal sealed record MalformedJsonDetails(string? Field, string Reason, int Line, int Column, IReadOnlyList<FieldError> Errors);
