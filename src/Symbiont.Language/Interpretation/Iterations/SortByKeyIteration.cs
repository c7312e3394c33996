using Symbiont.Language.Interpretation.Builtins;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Iterations;

/// <summary><c>sort(items, x => key)</c>: asks for every key once, then sorts.</summary>
internal sealed class SortByKeyIteration(SequenceValue items, FunctionValue function) : Iteration(function)
{
    private readonly List<Value> keys = [];

    public override bool Next(Value? answer, Meter meter)
    {
        if (answer is not null)
        {
            Hold(answer, meter);
            if (!meter.Fits(Held))
                return End(null);
            keys.Add(answer);
        }
        return keys.Count < items.Count ? Call(items[keys.Count]) : End(Sorting.ByKeys([.. items], [.. keys], meter));
    }
}
