using Symbiont.Scheduling.Tests.Naive;

namespace Symbiont.Cluster.Tests;

/// <summary>A schedule of the test.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Expression">When it fires.</param>
/// <param name="Zone">By whose clock.</param>
internal sealed record ScheduledJob(string Id, string Expression, string Zone)
{
    /// <summary>What should be run within a span, both ends included, found by walking over its seconds.</summary>
    public IEnumerable<(string Job, DateTimeOffset At)> Expected(DateTimeOffset start, DateTimeOffset end) =>
        new Walk(TimeZoneInfo.FindSystemTimeZoneById(Zone), start.UtcDateTime, end.UtcDateTime.AddSeconds(1)).Fires(new NaiveExpression(Expression)).Select(at => (Id, at));
}
