using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Iterations;

/// <summary><c>map</c>: the array of the function's answers.</summary>
internal sealed class MapIteration(Cursor items, FunctionValue function) : Iteration(function)
{
    private readonly List<Value> answers = [];

    public override bool Next(Value? answer, Meter meter)
    {
        if (answer is not null)
        {
            Hold(answer, meter);
            if (!meter.Fits(Held))
                return End(null);
            answers.Add(answer);
        }
        return items.Next() is { } item ? Call(item) : End(meter.Admit(ArrayValue.From(answers)));
    }
}
