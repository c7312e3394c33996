namespace Symbiont.Scheduling.Tests.Naive;

/// <summary>
/// A stretch of time of one zone, walked second by second of UTC; what the clock shows at each comes from the framework's conversion of that instant. What fires is found
/// by asking the expression about one second after another.
/// </summary>
internal sealed class Walk
{
    private readonly DateTime start;
    private readonly DateTime[] clock;

    /// <summary>How often the clock shows a time, by its seconds after <see cref="earliest"/>.</summary>
    private readonly byte[] shown;
    private readonly DateTime earliest;

    public Walk(TimeZoneInfo zone, DateTime start, DateTime end)
    {
        this.start = start;
        clock = new DateTime[(int)(end - start).TotalSeconds];
        for (var i = 0; i < clock.Length; i++)
        {
            var utc = start.AddSeconds(i);
            clock[i] = utc + zone.GetUtcOffset(utc);
        }
        earliest = clock.Min();
        shown = new byte[SecondOf(clock.Max()) + 1];
        foreach (var time in clock)
            shown[SecondOf(time)]++;
    }

    /// <summary>What fires, in order.</summary>
    public List<DateTimeOffset> Fires(NaiveExpression expression)
    {
        var fires = new List<DateTimeOffset>();
        var done = new HashSet<DateTime>();
        for (var i = 0; i < clock.Length; i++)
        {
            var takes = expression.Takes(clock[i]);
            if (expression.IsFixed)
            {
                // A written-out time that the clock shows twice is over after the first; one that it never shows happens when it has been jumped over.
                takes = takes && (shown[SecondOf(clock[i])] == 1 || done.Add(clock[i]));
                for (var skipped = i == 0 ? clock[i] : clock[i - 1].AddSeconds(1); skipped < clock[i] && !takes; skipped = skipped.AddSeconds(1))
                    takes = shown[SecondOf(skipped)] == 0 && expression.Takes(skipped);
            }
            if (takes)
                fires.Add(new(start.AddSeconds(i)));
        }
        return fires;
    }

    private int SecondOf(DateTime time) => (int)((time - earliest).Ticks / TimeSpan.TicksPerSecond);
}
