using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Actions;

/// <summary>An action failed in a way that the program can be told, and can catch.</summary>
/// <param name="code">Upper-case code.</param>
/// <param name="message">One sentence.</param>
/// <param name="details">More for the program.</param>
internal sealed class ActionException(string code, string message, Value? details = null) : Exception(message)
{
    public ErrorInfo Info { get; } = new(code, message, details) { CanBeCaught = true };
}
