using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Policies;

/// <summary>A condition of a rule.</summary>
internal sealed class Guard(PureExpression expression)
{
    public static Guard From(Expression expression, CompiledProgram program) => new(PureExpression.From(expression, program));

    /// <summary>What the condition comes to with these names.</summary>
    public Verdict Judge(IReadOnlyDictionary<string, Value> bindings) => expression.Evaluate(bindings) switch
    {
        InterpreterStep.Completed { Value: BoolValue { Flag: var flag } } => flag ? Verdict.Holds : Verdict.Fails,
        InterpreterStep.Completed { Value: var value } => Verdict.Unknown($"its condition gives a {value.TypeName} instead of a bool"),
        InterpreterStep.Failed { Error: var error } => Verdict.Unknown($"its condition cannot be evaluated: {error.Message.TrimEnd('.')}"),
        var other => throw new InvalidOperationException(other.ToString()),
    };
}

/// <summary>Whether something holds; where nobody can tell, why.</summary>
internal readonly record struct Verdict(bool? Answer, string? Doubt = null)
{
    public static Verdict Holds { get; } = new(true);

    public static Verdict Fails { get; } = new(false);

    public static Verdict Unknown(string doubt) => new(null, doubt);

    /// <summary>Both must hold: a failure is certain, a doubt outlives whatever holds.</summary>
    public Verdict And(Func<Verdict> other)
    {
        if (Answer == false)
            return this;
        var second = other();
        return second.Answer == false || Answer == true ? second : this;
    }
}
