using Symbiont.Language.Interpretation.Builtins;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Iterations;

/// <summary>
/// <c>reduce</c>: calls <c>f(so far, item)</c> from left to right. A lambda has one parameter, so <c>sum => x => sum + x</c>
/// is called in two steps.
/// </summary>
internal sealed class ReduceIteration(Cursor items, FunctionValue function, Value? start) : Iteration(function)
{
    private readonly FunctionValue reducer = function;
    private readonly bool isCurried = function is { Parameters: 1, Code: not Builtin { Signature.MaxArguments: > 1 } };
    private Value? soFar = start;
    private Value? waiting;

    public override bool Next(Value? answer, Meter meter)
    {
        if (waiting is { } item)
        {
            waiting = null;
            if (answer is not FunctionValue inner)
                return End(meter.Fail(ErrorCodes.TypeMismatch, "The function of 'reduce' must take two arguments, or one and answer a function of the other."));
            Function = inner;
            return Call(item);
        }
        soFar = answer ?? soFar;
        Held = soFar?.Size ?? 0;
        if (items.Next() is not { } next)
            return End(soFar ?? meter.Fail(ErrorCodes.InvalidArgument, "'reduce' of nothing needs a start value."));
        if (soFar is null)
        {
            soFar = next;
            return Next(null, meter);
        }
        Function = reducer;
        waiting = isCurried ? next : null;
        return isCurried ? Call(soFar) : Call(soFar, next);
    }
}
