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
