using Xunit.Abstractions;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>Bugs put in on purpose: a simulation that does not find them is not worth its name.</summary>
public sealed class SabotageTests(ITestOutputHelper output)
{
    private const int Seeds = 200;

    [Theory]
    [InlineData(Sabotage.NoVersionCheck, Broken.Acknowledged)]
    [InlineData(Sabotage.AnswerBeforeCommit, Broken.Durable)]
    [InlineData(Sabotage.ErrorAnsweredFromALostBatch, Broken.RefusalRestsOnCommitted)]
    [InlineData(Sabotage.RerunAfterAnUnclearCommit, Broken.Acknowledged)]
    [InlineData(Sabotage.FencingTokenIgnored, Broken.Fenced)]
    [InlineData(Sabotage.MessageNotDeleted, Broken.MessageOnce)]
    [InlineData(Sabotage.ReminderFiredTwice, Broken.ReminderOnce)]
    [InlineData(Sabotage.CursorById, Broken.CursorSkips)]
    [InlineData(Sabotage.LosersRowsInserted, Broken.LosersRow)]
    [InlineData(Sabotage.LockFirstAfterAnotherWrite, Broken.FeedOrder)]
    [InlineData(Sabotage.StaleRead, Broken.Current)]
    public void Each_bug_put_in_on_purpose_is_found_within_200_seeds(Sabotage sabotage, string promise)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var found = Simulation.Run(seed, sabotage).Violations.FirstOrDefault(violation => violation.Promise == promise);
            if (found is null)
                continue;
            output.WriteLine($"{sabotage}: found by seed {seed}. {found}");
            return;
        }

        Assert.Fail($"{sabotage} was not found within {Seeds} seeds; it breaks \"{promise}\".");
    }
}
