using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Iterations;

/// <summary>
/// A builtin that calls a function again and again, as a state machine: the interpreter asks it what to call next and comes back
/// with the answer, so that the function may perform actions and the builtin waits on the interpreter's own stack.
/// </summary>
internal abstract class Iteration(FunctionValue function)
{
    /// <summary>The function to call.</summary>
    public FunctionValue Function { get; protected set; } = function;

    /// <summary>The arguments of the next call.</summary>
    public Value[] Arguments { get; protected set; } = [];

    /// <summary>What the builtin gives in the end.</summary>
    public Value? Result { get; protected set; }

    /// <summary>Bytes of the values that the builtin holds so far.</summary>
    public long Held { get; protected set; }

    /// <summary>
    /// Takes the answer to the last call, null at the first time, and says whether to call again. At the end
    /// <see cref="Result"/> is set; when it is not, the meter holds a fault.
    /// </summary>
    public abstract bool Next(Value? answer, Meter meter);

    /// <summary>Asks for a call.</summary>
    protected bool Call(params Value[] arguments)
    {
        Arguments = arguments;
        return true;
    }

    /// <summary>Ends with a result, or with the fault that is in the meter when there is none.</summary>
    protected bool End(Value? result)
    {
        Result = result;
        return false;
    }

    /// <summary>Notes a value that stays held.</summary>
    protected void Hold(Value value, Meter meter)
    {
        Held += value.Size + ArrayValue.PerItem;
        meter.Allocated += ArrayValue.PerItem;
    }
}
