using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>An error that the host raises where the program stands.</summary>
/// <param name="Code">In upper snake case; <c>catch (HttpError e)</c> catches <c>HTTP_ERROR</c>.</param>
/// <param name="Message">A sentence for people.</param>
/// <param name="Details">More for the program, as the error's <c>details</c>.</param>
public sealed record ErrorInfo(string Code, string Message, Value? Details = null)
{
    /// <summary>Whether the program may catch it; by default as its code says.</summary>
    public bool CanBeCaught { get; init; } = ErrorCodes.CanBeCaught(Code);
}
