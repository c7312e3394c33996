namespace Symbiont.Engine;

/// <summary>The request breaks one or more rules; every one of them is named.</summary>
/// <param name="code">Upper-case code, for example <c>INVALID_REQUEST</c>.</param>
/// <param name="errors">At least one; the first gives the sentence.</param>
public sealed class InvalidException(string code, params IReadOnlyList<FieldError> errors)
    : DomainException(ErrorKind.Invalid, code, errors[0].Message, new InvalidDetails(errors[0].Field, errors[0].Reason, errors))
{
    /// <summary>Every broken rule.</summary>
    public IReadOnlyList<FieldError> Errors { get; } = errors;
}
