using Symbiont.Scheduling.Cron;
using Symbiont.Scheduling.Tests.Naive;

namespace Symbiont.Scheduling.Tests.Cron;

public sealed class DescriptionTests
{
    [Theory]
    [InlineData("0 30 9 * JAN MON-FRI", "At 09:30:00, Monday to Friday, in January")]
    [InlineData("0 0 9 * * *", "At 09:00:00, every day")]
    [InlineData("0 0,30 9,17 * * *", "At 09:00:00, 09:30:00, 17:00:00 and 17:30:00, every day")]
    [InlineData("0 0 */6 * * *", "At 00:00:00, 06:00:00, 12:00:00 and 18:00:00, every day")]
    [InlineData("0 0 12 13 * FRI", "At 12:00:00, on day 13 of the month, only Friday")]
    [InlineData("0 0 12 L * *", "At 12:00:00, on the last day of the month")]
    [InlineData("0 0 12 L * MON-FRI", "At 12:00:00, on the last day of the month, only Monday to Friday")]
    [InlineData("0 0 12 1,15,L 6-8 *", "At 12:00:00, on days 1 and 15 of the month and on its last day, from June to August")]
    [InlineData("0 0 12 1-7 * MON", "At 12:00:00, on days 1 to 7 of the month, only Monday")]
    [InlineData("0 0 12 */2 * *", "At 12:00:00, on every 2nd day from 1 to 31 of the month")]
    [InlineData("0 0 12 * NOV-FEB FRI-MON", "At 12:00:00, Friday to Monday, from November to February")]
    [InlineData("0 0 12 * 1,7 0,3,6", "At 12:00:00, on Wednesday, Saturday and Sunday, in January and July")]
    [InlineData("0 0 12 ? * 6-7 2027", "At 12:00:00, on Saturday and Sunday, in 2027")]
    [InlineData("0 0 12 ? * * 2027-2030", "At 12:00:00, every day, in 2027 to 2030")]
    [InlineData("0 0 12 ? * * 2028/4", "At 12:00:00, every day, in every 4th year from 2028 to 2100")]
    [InlineData("* * * * * *", "Every second")]
    [InlineData("*/10 * * * * *", "Every 10 seconds")]
    [InlineData("30 * * * * *", "At second 30 of every minute")]
    [InlineData("10-20 * 9 * * *", "At seconds 10 to 20 of every minute of hour 9")]
    [InlineData("*/7 * * * * *", "Every 7 seconds from 0 to 56 of every minute")]
    [InlineData("*/10 5 * * * *", "Every 10 seconds of minute 5 of every hour")]
    [InlineData("* */15 9-17 * * *", "Every second of every 15th minute of hours 9 to 17")]
    [InlineData("0 * * * * *", "Every minute")]
    [InlineData("0 */5 * * * *", "Every 5 minutes")]
    [InlineData("0 0/30 * * * MON", "Every 30 minutes, on Monday")]
    [InlineData("0 */5 9-17 * * MON-FRI", "Every 5 minutes of hours 9 to 17, Monday to Friday")]
    [InlineData("0 15 * * * *", "At minute 15 of every hour")]
    [InlineData("0 55-5 22-2 * * *", "At minutes 55 to 5 of hours 22 to 2")]
    [InlineData("0 1-59/2 * * * *", "Every 2 minutes from 1 to 59 of every hour")]
    [InlineData("0 0 * * * *", "Every hour")]
    [InlineData("0 0 */2 * * *", "Every 2 hours")]
    [InlineData("0 0 9-17 * * *", "At minute 0 of hours 9 to 17")]
    [InlineData("0 0 1/3 * * *", "Every 3 hours from 1 to 22")]
    [InlineData("* * */2 * * *", "Every second of every 2nd hour")]
    public void An_expression_is_put_into_words(string text, string expected) =>
        Assert.Equal(expected, CronExpression.Parse(text).Describe());

    [Fact]
    public void Expressions_that_read_the_same_take_the_same_times_and_days()
    {
        var known = new Dictionary<string, (string Text, string Values)>();
        for (var seed = 0; seed < 40_000; seed++)
        {
            var generator = new ExpressionGenerator(new Random(seed));
            var expression = CronExpression.Parse(seed % 2 == 0 ? generator.Near(new(2026, 1 + (seed % 12), 29)) : generator.OfDays());
            var values = string.Join('|', Enum.GetValues<CronField>().Select(field => string.Join(',', expression.Fields.Values(field)))) + expression.Fields.HasLastDay;

            var words = expression.Describe();

            Assert.False(string.IsNullOrWhiteSpace(words), $"Seed {seed}, '{expression}'");
            var first = known.TryAdd(words, (expression.Text, values)) ? (expression.Text, values) : known[words];
            Assert.True(first.Item2 == values, $"Seed {seed}: '{first.Item1}' and '{expression}' both read '{words}'");
        }
        Assert.InRange(known.Count, 1_000, 40_000);
    }

    /// <summary>One value more or less in one field changes the words.</summary>
    [Fact]
    public void Every_field_is_heard()
    {
        string[][] choices =
        [
            ["0", "1", "*", "*/2", "1/2", "0,30"], ["0", "1", "*", "*/2", "1/2", "0-30"], ["0", "9", "*", "*/2", "1/2", "9-17"],
            ["*", "1", "L", "1,L", "*/2"], ["*", "1", "1-3"], ["*", "0", "1-5", "0,6"], ["*", "2026", "2026/2"],
        ];
        IEnumerable<string> texts = [""];
        foreach (var field in choices)
            texts = texts.SelectMany(text => field.Select(choice => text.Length == 0 ? choice : $"{text} {choice}"));
        var same = texts.Select(text => (Text: text, Words: CronExpression.Parse(text).Describe())).GroupBy(pair => pair.Words).FirstOrDefault(pairs => pairs.Count() > 1);

        Assert.True(same is null, $"{string.Join(" and ", (same?.Select(pair => pair.Text) ?? []).Take(3))} read '{same?.Key}'");
    }
}
