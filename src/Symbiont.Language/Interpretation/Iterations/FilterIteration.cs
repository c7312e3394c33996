using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Iterations;

/// <summary><c>filter</c>: the items for which the function answers true; of a record, the record of such fields; of a text, the text of such characters.</summary>
internal sealed class FilterIteration(Value source, Cursor items, FunctionValue function) : Iteration(function)
{
    private readonly List<Value> kept = [];
    private Value asked = Value.Null;

    public override bool Next(Value? answer, Meter meter)
    {
        if (answer is not null and not BoolValue)
            return End(meter.Fail(ErrorCodes.TypeMismatch, $"The function of 'filter' must answer a bool, not {Kinds.Of(answer)}."));
        if (answer is BoolValue { Flag: true })
        {
            Hold(asked, meter);
            if (!meter.Fits(Held))
                return End(null);
            kept.Add(asked);
        }
        if (items.Next() is not { } item)
            return End(meter.Admit(Whole()));
        asked = item;
        return Call(item);
    }

    private Value Whole() => source switch
    {
        RecordValue => kept.Cast<RecordValue>().Aggregate(new RecordBuilder(), (record, entry) => record.Set(((StringValue)entry["key"]!).Text, entry["value"]!)).Build(),
        StringValue => Value.Of(string.Concat(kept)),
        _ => ArrayValue.From(kept),
    };
}
