using Symbiont.Language.Values;

namespace Symbiont.Language.Tests.Values;

public sealed class PersistentListTests
{
    /// <summary>Around every size at which the tree gains a leaf or a level.</summary>
    public static TheoryData<int> Sizes => [0, 1, 31, 32, 33, 63, 64, 65, 1023, 1024, 1025, 1055, 1056, 1057, 32767, 32768, 32801, 33000];

    [Theory, MemberData(nameof(Sizes))]
    public void Appending_one_by_one_and_laying_out_at_once_give_the_same_list(int size)
    {
        var items = Enumerable.Range(0, size).ToArray();
        var appended = items.Aggregate(PersistentList<int>.Empty, (list, item) => list.Append(item));
        var laidOut = PersistentList<int>.From(items);
        Assert.Equal(items, appended);
        Assert.Equal(items, laidOut);
        Assert.Equal(items, laidOut.Append(size).Take(size));
        Assert.Equal(size, laidOut.Append(size)[size]);
        Assert.All(items, i => Assert.True(appended[i] == i && laidOut[i] == i));
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Replacing_changes_one_item_of_the_new_list_only(int size)
    {
        var list = PersistentList<int>.From(Enumerable.Range(0, size).ToArray());
        foreach (var at in new[] { 0, size / 2, size - 1 }.Where(at => at >= 0 && at < size))
        {
            var changed = list.Replace(at, -1);
            Assert.Equal(at, list[at]);
            Assert.Equal(Enumerable.Range(0, size).Select(i => i == at ? -1 : i), changed);
        }
    }

    [Fact]
    public void Two_lists_grown_from_one_do_not_disturb_each_other()
    {
        var trunk = PersistentList<int>.From(Enumerable.Range(0, 1056).ToArray());
        var (left, right) = (trunk, trunk);
        for (var i = 0; i < 100; i++)
            (left, right) = (left.Append(i), right.Append(-i));
        Assert.Equal(99, left[^1]);
        Assert.Equal(-99, right[^1]);
        Assert.Equal(trunk, left.Take(1056));
    }
}
