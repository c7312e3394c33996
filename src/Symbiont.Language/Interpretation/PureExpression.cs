using Symbiont.Language.Interpretation.Compilation;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>An expression on its own, such as a policy's guard, ready to be evaluated often. It cannot perform actions.</summary>
public sealed class PureExpression
{
    /// <summary>The limits of one evaluation: a guard is a condition, no program.</summary>
    public static readonly InterpreterOptions Limits = new() { MaxSteps = 10_000, MaxRecursion = 32, MaxMemory = 8L << 20, MaxValueSize = 4L << 20 };

    private readonly FunctionValue function;
    private readonly Position position;

    private PureExpression(FunctionValue function, Position position)
    {
        this.function = function;
        this.position = position;
    }

    /// <summary>Compiles an expression; it may call the program's functions, and names that nothing else binds are looked up when it is evaluated.</summary>
    public static PureExpression From(Expression expression, CompiledProgram program)
    {
        var code = FunctionCompiler.CompilePure(expression, program.Scope);
        return new PureExpression(new FunctionValue(code.Name, 0, code, [], null), expression.Position);
    }

    /// <summary>The expression's value as <see cref="InterpreterStep.Completed"/>, or <see cref="InterpreterStep.Failed"/>.</summary>
    public InterpreterStep Evaluate(IReadOnlyDictionary<string, Value> bindings, InterpreterOptions? limits = null)
    {
        var step = Interpreter.Evaluate(function, position, bindings, limits ?? Limits);
        var (place, what) = step switch
        {
            InterpreterStep.ActionRequested { Call: var call } => (call.Position, $"'{call.Name}'"),
            InterpreterStep.BranchesRequested { Form: var form } => (form.Position, "'parallel'"),
            _ => (default, null),
        };
        return what is null
            ? step
            : new InterpreterStep.Failed(new ExecutionError(ErrorCodes.ActionNotAllowed, $"{what} is an action; none can be performed here.", place.Line, place.Column));
    }
}
