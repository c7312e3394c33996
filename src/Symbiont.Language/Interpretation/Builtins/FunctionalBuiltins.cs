using Symbiont.Language.Interpretation.Iterations;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Builtins;

/// <summary>Builtins that call a function: <c>map, filter, reduce, sort</c>.</summary>
internal static class FunctionalBuiltins
{
    public static IEnumerable<Builtin> All =>
    [
        new("map", null, (arguments, meter) =>
            Begin("map", arguments, meter) is var (items, function) ? new MapIteration(items, function) : null),
        new("filter", null, (arguments, meter) =>
            Begin("filter", arguments, meter) is var (items, function) ? new FilterIteration(arguments[0], items, function) : null),
        new("reduce", null, (arguments, meter) =>
            Begin("reduce", arguments, meter) is var (items, function) ? new ReduceIteration(items, function, arguments.Length > 2 ? arguments[2] : null) : null),
        new("sort", (arguments, meter) => Sorted(arguments[0], meter) is { } items ? Sorting.Natural(items, meter) : null, BeginSort),
    ];

    private static (Cursor Items, FunctionValue Function)? Begin(string name, ReadOnlySpan<Value> arguments, Meter meter)
    {
        if (Cursor.Over(arguments[0]) is not { } items)
            meter.Wrong(name, "an array, a record or a string", arguments[0]);
        else if (arguments[1] is not FunctionValue function)
            meter.Wrong(name, "a function", arguments[1]);
        else
            return (items, function);
        return null;
    }

    private static Iteration? BeginSort(ReadOnlySpan<Value> arguments, Meter meter)
    {
        if (Sorted(arguments[0], meter) is not { } items)
            return null;
        if (arguments[1] is not FunctionValue function)
        {
            meter.Wrong("sort", "a function", arguments[1]);
            return null;
        }
        return function.Parameters == 2 ? new SortByOrderIteration(items, function) : new SortByKeyIteration(items, function);
    }

    private static SequenceValue? Sorted(Value value, Meter meter)
    {
        if (value is not SequenceValue items)
        {
            meter.Wrong("sort", "an array", value);
            return null;
        }
        return meter.Fits(items.Size) && meter.SpendBytes(items.Size) ? items : null;
    }
}
