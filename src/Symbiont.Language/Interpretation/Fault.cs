using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>An error before it has a place.</summary>
internal sealed record Fault(string Code, string Message, Value? Details = null);
