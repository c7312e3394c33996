using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Symbiont.Engine.Tests.Grains;
using Symbiont.Engine.Tests.Hosting;

namespace Symbiont.Engine.Tests.Promises;

[Trait("promise", "8")]
public sealed class SizeTests
{
    [Theory, EmbeddedStores, OnPostgres]
    public async Task Every_value_of_a_state_comes_back_as_it_was(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        var samples = Gen.Sample(Values, 200, 20).ToList();
        await Task.WhenAll(samples.Select((value, i) => silo.Silo.GetGrain<IValueGrain>($"v{i}").Set(value)));

        await silo.Restart();

        var back = await Task.WhenAll(samples.Select((_, i) => silo.Silo.GetGrain<IValueGrain>($"v{i}").Get()));
        Assert.Equal(samples.Select(Text), back.Select(Text!));
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_state_of_64_KiB_is_kept_and_a_byte_more_is_refused(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        var empty = EngineJsonLength(new(0, [], ""));

        await silo.Account("a").Grow((64 * 1024) - empty);
        var refused = await Assert.ThrowsAsync<DomainException>(() => silo.Account("a").Grow((64 * 1024) - empty + 1));

        Assert.Equal("STATE_TOO_LARGE", refused.Code);
        await silo.Restart();
        Assert.Equal(64 * 1024, (await silo.Store.Load(GrainId.Of<IAccountGrain>("a")))!.State!.Json.Length);
    }

    [Theory, EmbeddedStores, OnPostgres]
    public async Task A_body_of_many_megabytes_is_kept_beside_the_state(StoreKind kind)
    {
        await using var silo = await TestSilo.Start(kind);
        var body = new byte[20 << 20];
        new System.Random(1).NextBytes(body);

        await silo.Account("a").Keep(body);

        Assert.Equal(body, (await silo.Store.GetBody(GrainId.Of<IAccountGrain>("a"), "kept"))!.Value.ToArray());
    }

    private static Gen<ValueState> Values =>
        from text in Texts
        from number in Gen.Choose(int.MinValue, int.MaxValue)
        from large in Gen.Elements(long.MinValue, -1, 0, 1, long.MaxValue, 1L << 53, (1L << 53) + 1)
        from real in Gen.Elements(0.0, -0.0, 0.1, 1e308, double.Epsilon, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1.0 / 3)
        from amount in Gen.Elements(0m, 0.10m, 79228162514264337593543950335m, -1.0000000000000000000000000001m)
        from at in Gen.Choose(0, int.MaxValue)
        from list in Gen.ListOf(Texts)
        from nothing in Gen.Elements(null, "", "null")
        select new ValueState(
            text, number, large, real, amount, DateTimeOffset.UnixEpoch.AddSeconds(at).AddTicks(at), TimeSpan.FromTicks(large / 2), [.. list],
            list.Distinct().ToDictionary(key => key, key => key.Length), nothing);

    /// <summary>All that UTF-8 can say: control characters, quotes, other planes; a lone surrogate is no text.</summary>
    private static Gen<string> Texts => Gen.ListOf(Gen.OneOf(
        Gen.Choose(0, 0x7F).Select(code => ((char)code).ToString()),
        Gen.Choose(0x80, 0xD7FF).Select(code => ((char)code).ToString()),
        Gen.Choose(0x1F300, 0x1FAFF).Select(char.ConvertFromUtf32),
        Gen.Elements("\u0000", "\"", "\\", "\u2028", "</script>", "é", "e\u0301"))).Select(string.Concat);

    private static int EngineJsonLength(AccountState state) => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(state, EngineJson.Options).Length;

    private static string Text(ValueState value) => string.Create(CultureInfo.InvariantCulture,
        $"{value.Text}|{value.Number}|{value.Large}|{BitConverter.DoubleToInt64Bits(value.Real)}|{value.Amount}|{value.At:O}|{value.Span}|{string.Join('\u0001', value.List)}|{string.Join('\u0001', value.Map.OrderBy(pair => pair.Key, StringComparer.Ordinal))}|{value.Nothing ?? "<null>"}");
}
