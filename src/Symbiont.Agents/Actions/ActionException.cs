using Symbiont.Language.Interpretation;

namespace Symbiont.Agents.Actions;

/// <summary>An action failed in a way that the program can be told, and can catch.</summary>
/// <param name="code">Upper-case code.</param>
/// <param name="message">One sentence.</param>
internal sealed class ActionException(string code, string message) : Exception(message)
{
    public ErrorInfo Info { get; } = new(code, message) { CanBeCaught = true };
}
