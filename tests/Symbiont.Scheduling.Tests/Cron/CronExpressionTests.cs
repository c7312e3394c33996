using Symbiont.Scheduling.Cron;

namespace Symbiont.Scheduling.Tests.Cron;

public sealed class CronExpressionTests
{
    [Theory]
    [InlineData("0 0 9 * * *", "0 0 9 ? * ?")]
    [InlineData("0 0 9 * * *", "  0\t0 9 * *   * ")]
    [InlineData("0 0 9 * * *", "00 00 09 1-31 1-12 0-6 1970-2100")]
    [InlineData("0 0 9 * * *", "0 0 9 *,L JAN-DEC MON-SUN *")]
    [InlineData("0 0 9 * JAN,FEB,DEC *", "0 0 9 * dec-Feb *")]
    [InlineData("0 0 9 * * 0", "0 0 9 * * 7")]
    [InlineData("0 0 9 * * 0", "0 0 9 * * sun")]
    [InlineData("0 0 9 * * 5,6,0", "0 0 9 * * 5-7")]
    [InlineData("0 0 9 * * 5,6,0,1", "0 0 9 * * FRI-MON")]
    [InlineData("0 0 9 * * 0,1,2", "0 0 9 * * 7-2")]
    [InlineData("0 0 9 * * *", "0 0 9 * * 0-7")]
    [InlineData("0 0 9 * * *", "0 0 9 * * 1-7")]
    [InlineData("0 0 9 * * 5,0", "0 0 9 * * FRI-MON/2")]
    [InlineData("0 0 9 * * 0,2,4,6", "0 0 9 * * 7/2")]
    [InlineData("0 0 22,23,0,1,2 * * *", "0 0 22-2 * * *")]
    [InlineData("0 0 */12 * * *", "0 0 0-23/12 * * *")]
    [InlineData("0 0 20/3 * * *", "0 0 20-23/3 * * *")]
    [InlineData("0 0 22,0,2 * * *", "0 0 22-2 * * *", false)]
    [InlineData("0 0/1 20,23,2 * * *", "0 */1 20-3/3 * * *")]
    [InlineData("50,55,0,5 */1 9 * * *", "50-5/5 0-59/1 9 * * *")]
    [InlineData("0 0 9 28,29,30,31,1,2 * *", "0 0 9 28-2 * *")]
    [InlineData("0 0 9 28,31,3 * *", "0 0 9 28-3/3 * *")]
    [InlineData("0 0 9 L * *", "0 0 9 l * *")]
    [InlineData("0 0 9 15,L * *", "0 0 9 L,15 * *")]
    [InlineData("0 0 9 L * *", "0 0 9 31 * *", false)]
    [InlineData("0 0 9 * * *", "0 0 9 * * * 2026", false)]
    [InlineData("0 0 9 * * * 2026-2028", "0 0 9 * * * 2028,2026,2027")]
    [InlineData("0 0 9 * * * 1970/65", "0 0 9 * * * 1970,2035,2100")]
    [InlineData("0 0 9 * * *", "0 0 9-9/1 * * *", false)]
    public void Notations_of_the_same_are_equal(string one, string other, bool areEqual = true)
    {
        var (left, right) = (CronExpression.Parse(one), CronExpression.Parse(other));

        Assert.Equal(areEqual, left.Equals(right));
        Assert.Equal(areEqual, Equals(left, (object)right) && left.GetHashCode() == right.GetHashCode());
    }

    [Fact]
    public void The_text_stays_as_it_was_written() =>
        Assert.Equal("0 0 9 ? jan 7", CronExpression.Parse(" 0 0 9 ? jan 7 ").ToString());

    [Theory]
    [InlineData("0 0 9 * *", "0 0 0 9 * *")]
    [InlineData("*/5 * * * *", "0 */5 * * * *")]
    public void Five_fields_are_refused_with_the_names_of_those_expected_and_what_was_probably_meant(string text, string meant)
    {
        Assert.False(CronExpression.TryParse(text, out var expression, out var errors));

        Assert.Null(expression);
        var error = Assert.Single(errors);
        Assert.Equal((null, "field_count", text.Length + 1), (error.Field, error.Reason, error.Column));
        Assert.Contains("five fields", error.Message, StringComparison.Ordinal);
        Assert.Contains("sec min hour day month weekday", error.Message, StringComparison.Ordinal);
        Assert.Contains(meant, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "missing", 1)]
    [InlineData(" \t ", "missing", 1)]
    [InlineData("@daily", "field_count", 7)]
    [InlineData("0 0 9 * * * * *", "field_count", 15)]
    [InlineData("60 0 0 * * *", "out_of_range", 1, CronField.Second)]
    [InlineData("0 60 0 * * *", "out_of_range", 3, CronField.Minute)]
    [InlineData("0 0 24 * * *", "out_of_range", 5, CronField.Hour)]
    [InlineData("0 0 0 0 * *", "out_of_range", 7, CronField.Day)]
    [InlineData("0 0 0 32 * *", "out_of_range", 7, CronField.Day)]
    [InlineData("0 0 0 * 13 *", "out_of_range", 9, CronField.Month)]
    [InlineData("0 0 0 * 0 *", "out_of_range", 9, CronField.Month)]
    [InlineData("0 0 0 * * 8", "out_of_range", 11, CronField.Weekday)]
    [InlineData("0 0 0 * * * 1969", "out_of_range", 13, CronField.Year)]
    [InlineData("0 0 0 * * * 2101", "out_of_range", 13, CronField.Year)]
    [InlineData("0 0 0 * * * 99999999999999999999", "out_of_range", 13, CronField.Year)]
    [InlineData("0 0 1-24 * * *", "out_of_range", 7, CronField.Hour)]
    [InlineData("0 0 0 * * * 2030-2026", "inverted_range", 13, CronField.Year)]
    [InlineData("0 0 0 * JANUARY *", "unknown_value", 9, CronField.Month)]
    [InlineData("0 0 0 * MON *", "unknown_value", 9, CronField.Month)]
    [InlineData("0 0 MON * * *", "unknown_value", 5, CronField.Hour)]
    [InlineData("0 0 0 * * MON#2", "unknown_value", 11, CronField.Weekday)]
    [InlineData("0 0 0 15W * *", "unknown_value", 7, CronField.Day)]
    [InlineData("0 0 0 1-2-3 * *", "unknown_value", 9, CronField.Day)]
    [InlineData("0 0 0 ** * *", "unknown_value", 7, CronField.Day)]
    [InlineData("0 0 0 +1 * *", "unknown_value", 7, CronField.Day)]
    [InlineData("0 0 ١ * * *", "unknown_value", 5, CronField.Hour)]
    [InlineData("0 0 0 * * L", "not_here", 11, CronField.Weekday)]
    [InlineData("0 0 L * * *", "not_here", 5, CronField.Hour)]
    [InlineData("0 0 0 L/2 * *", "not_here", 7, CronField.Day)]
    [InlineData("0 0 0 1-L * *", "not_here", 9, CronField.Day)]
    [InlineData("0 0 0 -5 * *", "missing_value", 7, CronField.Day)]
    [InlineData("0 0 0 5- * *", "missing_value", 9, CronField.Day)]
    [InlineData("0 0 0 1,,2 * *", "missing_value", 9, CronField.Day)]
    [InlineData("0 0 0 1, * *", "missing_value", 9, CronField.Day)]
    [InlineData("0 0 0 /2 * *", "missing_value", 7, CronField.Day)]
    [InlineData("0 */0 0 * * *", "bad_step", 5, CronField.Minute)]
    [InlineData("0 */61 0 * * *", "bad_step", 5, CronField.Minute)]
    [InlineData("0 */ 0 * * *", "bad_step", 5, CronField.Minute)]
    [InlineData("0 */-1 0 * * *", "bad_step", 5, CronField.Minute)]
    [InlineData("0 */2/3 0 * * *", "bad_step", 5, CronField.Minute)]
    [InlineData("0 0 0 * * */8", "bad_step", 13, CronField.Weekday)]
    public void What_is_wrong_is_named_with_its_field_and_column(string? text, string reason, int column, CronField? field = null)
    {
        Assert.False(CronExpression.TryParse(text, out _, out var errors));

        var error = Assert.Single(errors);
        Assert.Equal((field, reason, column), (error.Field, error.Reason, error.Column));
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
        if (field is { } named)
            Assert.Contains($"The {(named == CronField.Second ? "sec" : named == CronField.Minute ? "min" : named.ToString().ToLowerInvariant())} field", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_named_at_once_in_the_order_of_the_text()
    {
        var refused = Assert.Throws<CronFormatException>(() => CronExpression.Parse("61 */0 9,25 L-3 FOO 8,9 2030-2020"));

        Assert.Equal(
            [(CronField.Second, 1), (CronField.Minute, 6), (CronField.Hour, 10), (CronField.Day, 13), (CronField.Month, 17), (CronField.Weekday, 21), (CronField.Weekday, 23), (CronField.Year, 25)],
            refused.Errors.Select(error => (error.Field!.Value, error.Column)));
        Assert.All(refused.Errors, error => Assert.Contains(error.Message, refused.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_beyond_1024_characters_is_not_read()
    {
        Assert.False(CronExpression.TryParse("0 0 0 * * " + string.Join(',', Enumerable.Repeat("1", 600)), out _, out var errors));

        Assert.Equal("too_long", Assert.Single(errors).Reason);
        Assert.True(CronExpression.TryParse("0 0 0 * * * " + string.Join(',', Enumerable.Range(1970, 131)), out _, out _));
    }

    [Fact]
    public void No_text_makes_the_parser_throw()
    {
        const string Letters = "0123456789 ,,--//**??LlJANMONW#\t\0é";
        for (var seed = 0; seed < 20_000; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(4) == 0 ? ' ' : Letters[random.Next(Letters.Length)]));

            var isOne = CronExpression.TryParse(text, out _, out var errors);

            Assert.True(isOne == errors.IsEmpty, $"Seed {seed}, '{text}'");
            Assert.All(errors, error => Assert.InRange(error.Column, 1, text.Length + 1));
        }
    }
}
