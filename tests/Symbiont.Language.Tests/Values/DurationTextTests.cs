using FsCheck;
using FsCheck.Fluent;
using Symbiont.Language.Values;

namespace Symbiont.Language.Tests.Values;

public sealed class DurationTextTests
{
    [Fact]
    public void Every_duration_reads_back_from_its_text() =>
        Prop.ForAll(ArbMap.Default.ArbFor<long>(), ticks =>
                DurationText.TryParse(DurationText.Format(new TimeSpan(ticks)), out var duration) && duration.Ticks == ticks)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000).WithEndSize(int.MaxValue));

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    [InlineData(-1L)]
    public void The_extremes_read_back_from_their_text(long ticks)
    {
        Assert.True(DurationText.TryParse(DurationText.Format(new TimeSpan(ticks)), out var duration));
        Assert.Equal(ticks, duration.Ticks);
    }

    [Theory]
    [InlineData("5m", 300)]
    [InlineData("1h30m", 5400)]
    [InlineData("30.seconds", 30)]
    [InlineData("2.minutes", 120)]
    [InlineData("1.5h", 5400)]
    [InlineData(" 1d 2h ", 93600)]
    [InlineData("2w", 1209600)]
    [InlineData("1months", 2592000)]
    [InlineData("1y", 31536000)]
    [InlineData("-5s", -5)]
    public void What_programs_write_is_read(string text, int seconds)
    {
        Assert.True(DurationText.TryParse(text, out var duration));
        Assert.Equal(TimeSpan.FromSeconds(seconds), duration);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("5")]
    [InlineData("m")]
    [InlineData("5 parsecs")]
    [InlineData("5m3")]
    [InlineData("1.s5")]
    [InlineData("9999999999999y")]
    [InlineData("99999999999999999999999999s")]
    public void What_is_no_duration_is_refused(string text) => Assert.False(DurationText.TryParse(text, out _));
}
