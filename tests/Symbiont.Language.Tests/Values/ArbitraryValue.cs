using FsCheck;
using FsCheck.Fluent;
using Symbiont.Language.Values;

namespace Symbiont.Language.Tests.Values;

/// <summary>Values of every kind with the awkward cases well represented.</summary>
internal static class ArbitraryValue
{
    private static readonly string[] AwkwardTexts =
        ["", "\u0000", "a\u0000b", "\ud800", "x\udfffy", "\udfff\ud800", "😀", "$dur", "$rec", "$range", "$utf16", "$type", "\"\\/\n", "é", "1h30m", " "];

    private static readonly double[] AwkwardDoubles =
        [0.0, -0.0, 1.0, -1.0, 1e308, double.MaxValue, double.Epsilon, 0.1, 1e15, 1e16, 1e-7, 9007199254740993.0, 9223372036854775808.0];

    private static readonly long[] AwkwardInts = [0, 1, -1, long.MinValue, long.MaxValue, 1024, -129, 9007199254740993];

    public static Arbitrary<Value> Any { get; } = Gen.Sized(size => Sized(Math.Min(size, 40))).ToArbitrary();

    public static Arbitrary<string> Text { get; } = Texts().ToArbitrary();

    private static Gen<string> Texts() => Gen.OneOf(
        Gen.Elements(AwkwardTexts),
        from characters in Gen.ArrayOf(Gen.Choose(0, char.MaxValue).Select(code => (char)code))
        select new string(characters));

    private static Gen<Value> Scalars() => Gen.OneOf(
        Gen.Elements(Value.Null, Value.True, Value.False),
        Gen.Elements(AwkwardInts).Select(Value.Of),
        Gen.Choose(int.MinValue, int.MaxValue).Select(number => Value.Of((long)number)),
        Gen.Elements(AwkwardDoubles).Select(Value.Of),
        ArbMap.Default.GeneratorFor<double>().Where(double.IsFinite).Select(Value.Of),
        Texts().Select(Value.Of),
        ArbMap.Default.GeneratorFor<TimeSpan>().Select(Value.Of),
        from start in Gen.Choose(-10, 10) from count in Gen.Choose(-2, 20) select (Value)new RangeValue(start, start + count));

    private static Gen<Value> Sized(int size) => size <= 1
        ? Scalars()
        : Gen.OneOf(
            Scalars(),
            Sized(size / 4).ListOf(6).Select(items => (Value)ArrayValue.From(items)),
            Gen.Choose(0, 20).SelectMany(count => Fields(size / 5, count)));

    private static Gen<Value> Fields(int size, int count) =>
        from keys in Texts().ArrayOf(count)
        from values in Sized(size).ArrayOf(count)
        select (Value)Record(keys.Zip(values));

    private static RecordValue Record(IEnumerable<(string Key, Value Value)> fields) =>
        fields.Aggregate(new RecordBuilder(), (record, field) => record.Set(field.Key, field.Value)).Build();
}
