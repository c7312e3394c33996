using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Policies;

/// <summary>An argument of a call pattern: a name that the guard can use, or a value that the call's must equal.</summary>
/// <param name="AskedName">The name of the call's argument that is meant first of all.</param>
/// <param name="BoundName">What the guard calls it; null when a value is compared.</param>
/// <param name="Expected">The value it must equal; null when it is bound.</param>
internal sealed record PatternArgument(string? AskedName, string? BoundName, PureExpression? Expected)
{
    /// <summary>Binds or compares. A name without an argument stays unbound, so that a guard that needs it cannot be evaluated.</summary>
    public Verdict Match(Value? given, IReadOnlyDictionary<string, Value> bindings, Dictionary<string, Value> bound)
    {
        if (BoundName is not null)
        {
            bound.Remove(BoundName);
            if (given is not null)
                bound.Add(BoundName, given);
            return Verdict.Holds;
        }
        if (given is null)
            return Verdict.Fails;
        return Expected!.Evaluate(bindings) switch
        {
            InterpreterStep.Completed { Value: var expected } => given.Equals(expected) ? Verdict.Holds : Verdict.Fails,
            _ => Verdict.Unknown("a value in its pattern cannot be evaluated"),
        };
    }
}
