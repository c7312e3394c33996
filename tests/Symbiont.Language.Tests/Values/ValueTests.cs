using FsCheck;
using FsCheck.Fluent;
using Symbiont.Language.Values;

namespace Symbiont.Language.Tests.Values;

public sealed class ValueTests
{
    [Fact]
    public void Numbers_are_equal_by_amount()
    {
        Assert.Equal(Value.Of(1), Value.Of(1.0));
        Assert.Equal(Value.Of(1.0), Value.Of(1));
        Assert.Equal(Value.Of(0.0), Value.Of(-0.0));
        Assert.NotEqual(Value.Of(9007199254740993), Value.Of(9007199254740992.0));
        Assert.NotEqual(Value.Of(long.MaxValue), Value.Of(9223372036854775808.0));
        Assert.NotEqual(Value.Of(1), Value.Of("1"));
    }

    [Fact]
    public void Records_are_equal_whatever_the_order_of_their_keys()
    {
        var left = Value.Record(("a", Value.Of(1)), ("b", Value.Of(2)));
        var right = Value.Record(("b", Value.Of(2)), ("a", Value.Of(1.0)));
        Assert.True(left.Equals(right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.False(left.Equals(Value.Record(("a", Value.Of(1)))));
        Assert.False(left.Equals(Value.Record(("a", Value.Of(1)), ("c", Value.Of(2)))));
    }

    [Fact]
    public void A_range_equals_the_array_of_its_integers()
    {
        var (range, array) = (new RangeValue(2, 5), Value.Array(Value.Of(2), Value.Of(3), Value.Of(4)));
        Assert.True(range.Equals(array));
        Assert.True(array.Equals(range));
        Assert.Equal(array.GetHashCode(), range.GetHashCode());
        Assert.True(new RangeValue(5, 2).Equals(ArrayValue.Empty));
        Assert.Equal(0, new RangeValue(5, 2).Count);
        Assert.Equal(long.MaxValue, new RangeValue(long.MinValue, long.MaxValue).Count);
    }

    [Fact]
    public void Equality_is_reflexive_and_agrees_with_hash_codes() =>
        Prop.ForAll(ArbitraryValue.Any, ArbitraryValue.Any, (left, right) =>
                left.Equals(ValueCodec.Decode(ValueCodec.Encode(left)))
                && left.Equals(right) == right.Equals(left)
                && (!left.Equals(right) || left.GetHashCode() == right.GetHashCode()))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Size_and_depth_after_changes_are_those_of_the_value_built_anew() =>
        Prop.ForAll(ArbitraryValue.Any, ArbitraryValue.Any, ArbitraryValue.Text, (first, second, key) =>
            {
                var array = ArrayValue.Empty.Append(first).Append(first).Replace(0, second);
                var record = RecordValue.Empty.Set("k", first).Set(key, first).Set("k", second);
                var arrayAnew = Value.Array(second, first);
                var recordAnew = Value.Record(("k", key == "k" ? first : second), (key, key == "k" ? second : first));
                return array.Size == arrayAnew.Size && record.Size == recordAnew.Size
                    && array.Depth >= arrayAnew.Depth && record.Depth >= recordAnew.Depth && array.Equals(arrayAnew);
            })
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void NaN_and_infinities_are_no_values(double number) => Assert.Throws<ArgumentOutOfRangeException>(() => Value.Of(number));

    [Fact]
    public void Whether_a_function_is_inside_is_known_at_every_level()
    {
        var function = new FunctionValue("f", 0, new object(), [], null);
        Assert.True(Value.Array(Value.Record(("f", function))).HoldsFunction);
        Assert.False(Value.Array(Value.Record(("f", Value.Null))).HoldsFunction);
    }
}
