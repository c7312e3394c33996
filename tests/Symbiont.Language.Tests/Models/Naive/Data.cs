using System.Globalization;
using System.Numerics;
using System.Text;

namespace Symbiont.Language.Tests.Models.Naive;

/// <summary>What holds of plain data: null, bool, long, double, string, <see cref="TimeSpan"/>, lists, <see cref="Fields"/>, <see cref="Callable"/>.</summary>
internal static class Data
{
    public static string TypeOf(object? value) => value switch
    {
        null => "null",
        bool => "bool",
        long => "int",
        double => "float",
        string => "string",
        TimeSpan => "duration",
        List<object?> => "array",
        Fields => "record",
        _ => "function",
    };

    public static bool AreEqual(object? a, object? b) => (a, b) switch
    {
        (long x, double y) => IsWhole(y) && new BigInteger(y) == x,
        (double x, long y) => AreEqual(y, x),
        (List<object?> x, List<object?> y) => x.Count == y.Count && x.Zip(y).All(pair => AreEqual(pair.First, pair.Second)),
        (Fields x, Fields y) => x.All.Count == y.All.Count && x.All.TrueForAll(field => y.Has(field.Key) && AreEqual(field.Value, y[field.Key])),
        (double x, double y) => x == y,
        _ => Equals(a, b),
    };

    /// <summary>Null: they have no order.</summary>
    public static int? Compare(object? a, object? b) => (a, b) switch
    {
        (long x, long y) => x.CompareTo(y),
        (double x, double y) => x.CompareTo(y),
        (long x, double y) => Compare(x, y),
        (double x, long y) => -Compare(y, x),
        (string x, string y) => Math.Sign(string.CompareOrdinal(x, y)),
        (TimeSpan x, TimeSpan y) => x.CompareTo(y),
        _ => null,
    };

    public static bool IsWhole(double number) => Math.Floor(number) == number;

    public static bool HoldsCallable(object? value) => value switch
    {
        Callable => true,
        List<object?> items => items.Exists(HoldsCallable),
        Fields fields => fields.All.Exists(field => HoldsCallable(field.Value)),
        _ => false,
    };

    public static string Json(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => Number(number),
        string text => Quoted(text),
        TimeSpan span => Quoted(Duration(span)),
        List<object?> items => $"[{string.Join(',', items.Select(Json))}]",
        Fields fields => $"{{{string.Join(',', fields.All.Select(field => $"{Quoted(field.Key)}:{Json(field.Value)}"))}}}",
        _ => throw new InvalidOperationException("A function is no data."),
    };

    public static string Duration(TimeSpan span)
    {
        if (span == TimeSpan.Zero)
            return "0s";
        var rest = BigInteger.Abs(span.Ticks);
        var text = new StringBuilder(span < TimeSpan.Zero ? "-" : "");
        foreach (var (unit, suffix) in new[] { (TimeSpan.TicksPerDay, "d"), (TimeSpan.TicksPerHour, "h"), (TimeSpan.TicksPerMinute, "m") })
        {
            if (rest >= unit)
                text.Append(rest / unit).Append(suffix);
            rest %= unit;
        }
        if (rest > 0)
            text.Append(((decimal)rest / TimeSpan.TicksPerSecond).ToString("0.#######", CultureInfo.InvariantCulture)).Append('s');
        return text.ToString();
    }

    private static int Compare(long whole, double number)
    {
        var floor = Math.Floor(number);
        var order = new BigInteger(whole).CompareTo(new BigInteger(floor));
        return order == 0 && floor < number ? -1 : order;
    }

    private static string Number(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) || text.Contains('E', StringComparison.Ordinal) ? text : text + ".0";
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        // Halves of a pair are no characters: they are written as U+FFFD.
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                > 0xFFFF => string.Concat(rune.ToString().Select(half => $"\\u{(int)half:X4}")),
                _ => rune.ToString(),
            });
        }
        return quoted.Append('"').ToString();
    }
}
