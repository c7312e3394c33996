namespace Symbiont.Scheduling.Tests.Naive;

/// <summary>When zones change their clocks, found by asking the framework for the offset at every quarter of an hour.</summary>
internal static class Transitions
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(15);

    /// <summary>The changes from one year's beginning to another's: the last quarter of an hour before the change and the offset after it.</summary>
    public static List<(DateTime Before, TimeSpan Offset)> Of(TimeZoneInfo zone, int firstYear, int endYear)
    {
        var changes = new List<(DateTime, TimeSpan)>();
        var end = new DateTime(endYear, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var offset = zone.GetUtcOffset(new DateTime(firstYear, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        for (var at = new DateTime(firstYear, 1, 1, 0, 0, 0, DateTimeKind.Utc); at < end; at += Step)
        {
            var then = zone.GetUtcOffset(at);
            if (then != offset)
                changes.Add((at - Step, then));
            offset = then;
        }
        return changes;
    }
}
