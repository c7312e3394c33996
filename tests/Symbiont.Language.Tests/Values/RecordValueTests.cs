using FsCheck;
using FsCheck.Fluent;
using Symbiont.Language.Values;

namespace Symbiont.Language.Tests.Values;

public sealed class RecordValueTests
{
    [Fact]
    public void A_record_is_an_ordered_dictionary() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), numbers =>
            {
                // Few different keys, so that fields are both added and replaced, below and above the size where an index begins.
                var record = RecordValue.Empty;
                var (order, model) = (new List<string>(), new Dictionary<string, long>());
                for (var i = 0; i < numbers.Length; i++)
                {
                    var key = $"k{Math.Abs((long)numbers[i]) % 40}";
                    record = record.Set(key, Value.Of(i));
                    if (!model.ContainsKey(key))
                        order.Add(key);
                    model[key] = i;
                }
                return record.Keys.SequenceEqual(order)
                    && record.All(field => field.Value.Equals(Value.Of(model[field.Key])) && field.Value.Equals(record[field.Key]))
                    && record.Count == model.Count && record["absent"] is null;
            })
            .Check(Config.QuickThrowOnFailure.WithEndSize(200));

    [Fact]
    public void A_change_leaves_the_record_it_starts_from_alone()
    {
        var before = Value.Record(("a", Value.Of(1)));
        before.Set("a", Value.Of(2));
        before.Set("b", Value.Of(2));
        Assert.Equal("{\"a\":1}", before.ToString());
    }

    [Fact]
    public void The_builder_keeps_the_first_place_and_the_last_value()
    {
        var builder = new RecordBuilder();
        for (var i = 0; i < 30; i++)
            builder.Set($"k{i % 20}", Value.Of(i));
        var record = builder.Build();
        Assert.Equal(20, record.Count);
        Assert.Equal("k0", record.Keys[0]);
        Assert.Equal(Value.Of(29), record["k9"]);
    }
}
