using FsCheck;
using FsCheck.Fluent;
using Symbiont.Language.Values;

namespace Symbiont.Language.Tests.Values;

public sealed class ValueJsonTests
{
    [Fact]
    public void What_was_read_from_JSON_comes_back_exactly() =>
        Prop.ForAll(ArbitraryValue.Any, value =>
            {
                var read = ValueJson.Read(ValueJson.Write(value));
                return Exactly.Same(read, ValueJson.Read(ValueJson.Write(read)));
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Theory]
    [InlineData("{\"b\":1,\"a\":[true,null,1.0,\"x\"]}")]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    [InlineData("1E+20")]
    public void Order_and_kinds_of_numbers_are_kept(string json) => Assert.Equal(json, ValueJson.Write(ValueJson.Read(json)));

    [Theory]
    [InlineData("1", ValueKind.Int)]
    [InlineData("1.0", ValueKind.Float)]
    [InlineData("1e2", ValueKind.Float)]
    [InlineData("9223372036854775808", ValueKind.Float)]
    public void Integers_that_fit_are_ints_and_other_numbers_doubles(string json, ValueKind kind) => Assert.Equal(kind, ValueJson.Read(json).Kind);

    [Fact]
    public void Of_repeated_keys_the_last_value_stays_at_the_first_place() =>
        Assert.Equal("{\"a\":3,\"b\":2}", ValueJson.Write(ValueJson.Read("{\"a\":1,\"b\":2,\"a\":3}")));

    [Theory]
    [InlineData(90 * 60, "\"1h30m\"")]
    [InlineData(0, "\"0s\"")]
    public void Durations_are_text(int seconds, string json) => Assert.Equal(json, ValueJson.Write(Value.Of(TimeSpan.FromSeconds(seconds))));

    [Fact]
    public void Broken_surrogates_become_replacement_characters() =>
        Assert.Equal(Value.Of("a\ufffdb😀"), ValueJson.Read(ValueJson.Write(Value.Of("a\ud800b😀"))));

    [Fact]
    public void Nesting_is_allowed_up_to_the_limit_and_refused_beyond()
    {
        Assert.Equal(Value.MaxDepth, ValueJson.Read(Nested(Value.MaxDepth)).Depth);
        Assert.Throws<ValueFormatException>(() => ValueJson.Read(Nested(Value.MaxDepth + 1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"a\":}")]
    [InlineData("1 2")]
    [InlineData("1e999")]
    [InlineData("\"\\ud800\"")]
    [InlineData("nul")]
    public void What_is_no_JSON_is_refused(string json) => Assert.Throws<ValueFormatException>(() => ValueJson.Read(json));

    [Fact]
    public void Reading_stops_when_the_value_grows_too_large() =>
        Assert.Throws<ValueFormatException>(() => ValueJson.Read("[0,0,0,0,0,0,0,0]"u8, maxSize: 200));

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);
}
