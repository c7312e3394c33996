using System.Globalization;
using System.Numerics;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Models.Naive;

/// <summary>The builtins that programs of the generator call.</summary>
internal static class Builtins
{
    public static object? Call(string name, List<object?> given, Position at, Evaluator evaluator) => Evaluator.Bounded((name, given) switch
    {
        ("len" or "length", [List<object?> items]) => (long)items.Count,
        ("len" or "length", [string text]) => (long)text.Length,
        ("len" or "length", [Fields fields]) => (long)fields.All.Count,
        ("keys", [Fields fields]) => fields.All.ConvertAll<object?>(field => field.Key),
        ("values", [Fields fields]) => fields.All.ConvertAll(field => field.Value),
        ("map", [var all, Callable each]) when Evaluator.Items(all) is { } items => items.Select(item => evaluator.Invoke(each, [item], at)).ToList(),
        ("filter", [var all, Callable test]) when Evaluator.Items(all) is { } items =>
            Kept(all, [.. items.Where(item => evaluator.Invoke(test, [item], at) as bool? ?? throw Mismatch(at))]),
        ("reduce", [var all, Callable, ..]) when Evaluator.Items(all) is { } items => Reduce(items, given, at, evaluator),
        ("sort", [List<object?> items]) => Sorted(items, items, at),
        ("sort", [List<object?> items, Callable { Builtin: null, Parameters.Length: 2 } order]) => Merged(items, order, at, evaluator),
        ("sort", [List<object?> items, Callable key]) => Sorted(items, [.. items.Select(item => evaluator.Invoke(key, [item], at))], at),
        ("contains", [var whole, var item]) => Numbers.IsIn(item, whole, at),
        ("join", [List<object?> items]) => Joined(items, "", at),
        ("join", [List<object?> items, string separator]) => Joined(items, separator, at),
        ("split", [string text, ""]) => Evaluator.Items(text)!.ToList(),
        ("split", [string text, string separator]) => text.Split(separator).ToList<object?>(),
        ("split", [string text]) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList<object?>(),
        ("trim", [string text]) => text.Trim(),
        ("upper", [string text]) => text.ToUpperInvariant(),
        ("lower", [string text]) => text.ToLowerInvariant(),
        ("replace", [string, "", string]) => throw new Raised("INVALID_ARGUMENT", at),
        ("replace", [string text, string old, string replacement]) => text.Replace(old, replacement, StringComparison.Ordinal),
        ("starts_with", [string text, string part]) => text.StartsWith(part, StringComparison.Ordinal),
        ("ends_with", [string text, string part]) => text.EndsWith(part, StringComparison.Ordinal),
        ("substring", [string text, long start]) => Part(text, start, text.Length, at),
        ("substring", [string text, long start, long end]) => Part(text, start, end, at),
        ("abs", [long number]) => Numbers.Int(BigInteger.Abs(number), at),
        ("abs", [double number]) => Math.Abs(number),
        ("abs", [TimeSpan span]) => span < TimeSpan.Zero ? -span : span,
        ("min" or "max", [List<object?> items]) => Best(items, name == "min" ? -1 : 1, at),
        ("min" or "max", _) => Best(given, name == "min" ? -1 : 1, at),
        ("round" or "floor" or "ceil", [long number]) => number,
        ("round", [double number]) => Whole(Math.Round(number, MidpointRounding.AwayFromZero), at),
        ("round", [_, long and (< 0 or > 15)]) => throw new Raised("INVALID_ARGUMENT", at),
        ("round", [long number, long]) => number,
        ("round", [double number, long digits]) => Math.Round(number, (int)digits, MidpointRounding.AwayFromZero),
        ("floor", [double number]) => Whole(Math.Floor(number), at),
        ("ceil", [double number]) => Whole(Math.Ceiling(number), at),
        ("int", [long number]) => number,
        ("int", [double number]) => Whole(Math.Truncate(number), at),
        ("int", [bool flag]) => flag ? 1L : 0L,
        ("int", [string text]) => long.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : throw new Raised("INVALID_ARGUMENT", at),
        ("float", [double number]) => number,
        ("float", [long number]) => (double)number,
        ("float", [string text]) => double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number : throw new Raised("INVALID_ARGUMENT", at),
        ("string", [string text]) => text,
        ("string", [TimeSpan span]) => Data.Duration(span),
        ("string" or "to_json", [var value]) => Data.HoldsCallable(value) ? throw new Raised("NOT_SERIALISABLE", at) : Data.Json(value),
        ("range", [long end]) => Range(0, end),
        ("range", [long start, long end]) => Range(start, end),
        ("append", [List<object?> items, var item]) => (List<object?>)[.. items, item],
        ("merge", [Fields, ..]) when given.TrueForAll(part => part is Fields) =>
            given.Cast<Fields>().Aggregate((all, part) => part.All.Aggregate(all, (record, field) => record.With(field.Key, field.Value))),
        ("is_null", [var value]) => value is null,
        ("type_of", [var value]) => Data.TypeOf(value),
        ("error", [string]) => throw new Raised("ERROR", at),
        ("error", [string code, string]) => throw new Raised(code, at),
        ("error", [string code, Fields details]) => throw new Raised(code, at, details),
        ("error", [Fields caught]) => throw new Raised(caught["code"] as string ?? "ERROR", at, caught["details"]),
        _ => throw Mismatch(at),
    });

    private static Raised Mismatch(Position at) => new("TYPE_MISMATCH", at);

    private static object? Kept(object? all, List<object?> kept) => all switch
    {
        string => string.Concat(kept),
        Fields => kept.Cast<Fields>().Aggregate(new Fields(), (record, field) => record.With((string)field["key"]!, field["value"])),
        _ => kept,
    };

    private static object? Reduce(IReadOnlyList<object?> items, List<object?> given, Position at, Evaluator evaluator)
    {
        var function = (Callable)given[1]!;
        var isCurried = function.Builtin is { } name ? Language.Syntax.Builtins.All[name] is (1, 1) : function.Parameters.Length == 1;
        if (items.Count == 0 && given.Count < 3)
            throw new Raised("INVALID_ARGUMENT", at);
        var soFar = given.Count > 2 ? given[2] : items[0];
        foreach (var item in items.Skip(given.Count > 2 ? 0 : 1))
        {
            soFar = isCurried
                ? evaluator.Invoke(evaluator.Invoke(function, [soFar], at) as Callable ?? throw Mismatch(at), [item], at)
                : evaluator.Invoke(function, [soFar, item], at);
        }
        return soFar;
    }

    private static List<object?> Sorted(List<object?> items, List<object?> keys, Position at)
    {
        if (keys.Exists(key => Data.Compare(keys[0], key) is null))
            throw Mismatch(at);
        return [.. items.Zip(keys).OrderBy(pair => pair.Second, Comparer<object?>.Create((a, b) => Data.Compare(a, b)!.Value)).Select(pair => pair.First)];
    }

    /// <summary>Stable insertion, one item after the other.</summary>
    private static List<object?> Merged(List<object?> items, Callable order, Position at, Evaluator evaluator)
    {
        var sorted = new List<object?>();
        foreach (var item in items)
        {
            var place = sorted.Count;
            while (place > 0 && IsFirst(evaluator.Invoke(order, [item, sorted[place - 1]], at), at))
                place--;
            sorted.Insert(place, item);
        }
        return sorted;
    }

    private static bool IsFirst(object? answer, Position at) => answer switch
    {
        bool flag => flag,
        long number => number < 0,
        double number => number < 0,
        _ => throw Mismatch(at),
    };

    private static string Joined(List<object?> items, string separator, Position at) =>
        items.TrueForAll(item => item is string) ? string.Join(separator, items) : throw Mismatch(at);

    private static string Part(string text, long start, long end, Position at)
    {
        if (start < 0 || end < 0)
            throw new Raised("INDEX_OUT_OF_RANGE", at);
        return new string([.. text.Where((_, i) => i >= start && i < end)]);
    }

    private static object? Best(List<object?> items, int sign, Position at)
    {
        if (items.Count == 0)
            throw new Raised("INVALID_ARGUMENT", at);
        var best = items[0];
        foreach (var item in items)
            best = (Data.Compare(item, best) ?? throw Mismatch(at)) * sign > 0 ? item : best;
        return best;
    }

    private static long Whole(double number, Position at) => Numbers.Int(new BigInteger(number), at);

    private static List<object?> Range(long start, long end)
    {
        if ((BigInteger)end - start > 5_000)
            throw new TooMuchException();
        var items = new List<object?>();
        for (var number = start; number < end; number++)
            items.Add(number);
        return items;
    }
}
