using Symbiont.Agents.Running;

namespace Symbiont.Agents.Tests.Executions;

public sealed class JournalOrderTests
{
    [Theory]
    [InlineData("1", "2", true)]
    [InlineData("2", "1", false)]
    [InlineData("2", "2", false)]
    [InlineData("9", "10", true)]
    [InlineData("3/0/1", "4", true)]
    [InlineData("3/0/1", "3/1/1", false)]
    [InlineData("3/0/1", "3/0/2", true)]
    [InlineData("3/0/2/5/1", "3/0/3", true)]
    [InlineData("3/0/2/5/1", "3/0/2/5/1", false)]
    [InlineData("3/0/2/5/1", "3/0/2/4/9", false)]
    [InlineData("4", "3/0/1", false)]
    public void What_comes_before_is_in_the_same_branch_or_before_its_form(string earlier, string path, bool before) =>
        Assert.Equal(before, JournalOrder.ComesBefore(earlier, path));

    [Theory]
    [InlineData("4", "3", true)]
    [InlineData("4", "3/0/1", true)]
    [InlineData("3/0/2", "3/0/1", true)]
    [InlineData("3/0/2", "3/1/1", false)]
    [InlineData("3/0/2", "3/0/2", false)]
    [InlineData("3/0/2", "4", false)]
    public void A_journal_goes_beyond_an_action_when_its_branch_or_the_form_around_it_is_past(string written, string path, bool beyond)
    {
        var order = new JournalOrder();
        order.See(written);
        Assert.Equal(beyond, order.GoesBeyond(path));
    }
}
