using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Symbiont.Language.Values;

namespace Symbiont.Language.Tests.Values;

public sealed class ValueCodecTests
{
    [Fact]
    public void Every_value_comes_back_exactly_as_it_was() =>
        Prop.ForAll(ArbitraryValue.Any, value => Exactly.Same(value, ValueCodec.Decode(ValueCodec.Encode(value))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Different_values_have_different_hashes_and_same_values_the_same() =>
        Prop.ForAll(ArbitraryValue.Any, ArbitraryValue.Any, (left, right) =>
                Exactly.Same(left, right) == (ValueCodec.Hash(left) == ValueCodec.Hash(right)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Every_encoding_is_valid_JSON() =>
        Prop.ForAll(ArbitraryValue.Any, value => System.Text.Json.JsonDocument.Parse(ValueCodec.Encode(value), new() { MaxDepth = 1024 }) is not null)
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1L, "1")]
    [InlineData(1.0, "1.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData("a\u0000b", "\"a\\u0000b\"")]
    public void Scalars_are_plain_JSON(object scalar, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(ValueCodec.Encode(Of(scalar))));

    public static TheoryData<Value> Awkward =>
    [
        Value.Of(1L), Value.Of(1.0), Value.Of(0.0), Value.Of(-0.0), Value.Of(long.MaxValue), Value.Of(long.MinValue), Value.Of(9007199254740993L),
        Value.Of((double)long.MaxValue), Value.Of(double.MaxValue), Value.Of(double.Epsilon), Value.Of(-double.Epsilon), Value.Of(0.1), Value.Of(1e21),
        Value.Of(TimeSpan.MaxValue), Value.Of(TimeSpan.MinValue), Value.Of(TimeSpan.Zero), Value.Of(new TimeSpan(1)),
        Value.Of("\u0000"), Value.Of("\ud800"), Value.Of("\udc00\ud800"), Value.Of("a\ud83d\ude00\ud83d"), Value.Of("\u2028\u2029\ufeff\uffff"),
        Value.Record(("b", Value.Of(1)), ("a", Value.Of(2)), ("", Value.Null)),
        Value.Record(("\u0000", Value.Of(1)), ("\ud800", Value.Of(2)), ("$dur", Value.Of(3))),
        Value.Record(("$rec", Value.Array(Value.Of("$rec"), Value.Record(("$range", Value.Null))))),
        new RangeValue(long.MinValue, long.MaxValue), new RangeValue(5, 5),
    ];

    [Theory, MemberData(nameof(Awkward))]
    public void What_is_awkward_comes_back_exactly_also_inside_others(Value value)
    {
        foreach (var whole in new[] { value, Value.Array(value, value), Value.Record(("x", value), ("$y", value)) })
            Assert.True(Exactly.Same(whole, ValueCodec.Decode(ValueCodec.Encode(whole))), Encoding.UTF8.GetString(ValueCodec.Encode(whole)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_no_number_is_no_value(double number) => Assert.Throws<ArgumentOutOfRangeException>(() => Value.Of(number));

    [Fact]
    public void The_order_of_keys_is_part_of_the_encoding() => Assert.NotEqual(
        ValueCodec.Hash(Value.Record(("a", Value.Null), ("b", Value.Null))), ValueCodec.Hash(Value.Record(("b", Value.Null), ("a", Value.Null))));

    [Fact]
    public void A_record_whose_keys_look_like_a_tag_is_still_a_record()
    {
        var record = Value.Record(("$dur", Value.Of(5)));
        var decoded = ValueCodec.Decode(ValueCodec.Encode(record));
        Assert.True(Exactly.Same(record, decoded));
        Assert.False(Exactly.Same(Value.Of(new TimeSpan(5)), decoded));
    }

    [Fact]
    public void The_deepest_value_there_is_comes_back()
    {
        Value value = Value.Of("core");
        for (var i = 0; i < Value.MaxDepth / 2; i++)
            value = Value.Array(Value.Record(("$a", value)));
        Assert.Equal(Value.MaxDepth, value.Depth);
        Assert.True(Exactly.Same(value, ValueCodec.Decode(ValueCodec.Encode(value))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"$what\":1}")]
    [InlineData("{\"$dur\":\"x\"}")]
    [InlineData("{\"$rec\":[1,2]}")]
    [InlineData("[1] 2")]
    [InlineData("99999999999999999999")]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("{\"$utf16\":\"YQ==\"}")]
    [InlineData("{\"$utf16\":\"?\"}")]
    [InlineData("{\"$range\":[1]}")]
    [InlineData("{\"$range\":[1,2,3]}")]
    [InlineData("{\"$dur\":1.5}")]
    [InlineData("{\"$dur\":9223372036854775808}")]
    [InlineData("{\"$rec\":[\"a\"]}")]
    public void What_is_no_encoding_is_refused(string text) =>
        Assert.Throws<ValueFormatException>(() => ValueCodec.Decode(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_function_has_no_encoding()
    {
        var function = new FunctionValue("f", 0, new object(), [], null);
        Assert.Throws<ValueFormatException>(() => ValueCodec.Encode(Value.Array(function)));
    }

    private static Value Of(object scalar) => scalar switch
    {
        long number => Value.Of(number),
        double number => Value.Of(number),
        _ => Value.Of((string)scalar),
    };
}
