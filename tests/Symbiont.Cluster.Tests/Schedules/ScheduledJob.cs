using Symbiont.Scheduling.Tests.Naive;

namespace Symbiont.Cluster.Tests;

/// <summary>A schedule of the test.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Expression">When it fires.</param>
/// <param name="Zone">By whose clock.</param>
/// <param name="From">Its first occurrence, as the server has said when it was made.</param>
/// <param name="Made">When it was known to be made.</param>
internal sealed record ScheduledJob(string Id, string Expression, string Zone, DateTimeOffset From, DateTimeOffset Made)
{
    /// <summary>What should be run up to an end, which may itself be an occurrence: everything from its first occurrence on.</summary>
    /// <param name="start">When it was to begin; what was due before it was made is no occurrence.</param>
    /// <param name="end">When it was to end.</param>
    public IReadOnlyList<(string Job, DateTimeOffset At)> Owed(DateTimeOffset start, DateTimeOffset end)
    {
        var all = Expected(start, end).ToList();
        Assert.Contains((Id, From), all);
        Assert.True(From <= all.First(occurrence => occurrence.At >= Made || occurrence == all[^1]).At, $"{Id} begins at {From:O} and was made before {Made:O}");
        return [.. all.Where(occurrence => occurrence.At >= From)];
    }

    /// <summary>What should be run within a span, both ends included, found by walking over its seconds.</summary>
    public IEnumerable<(string Job, DateTimeOffset At)> Expected(DateTimeOffset start, DateTimeOffset end) =>
        new Walk(TimeZoneInfo.FindSystemTimeZoneById(Zone), start.UtcDateTime, end.UtcDateTime.AddSeconds(1)).Fires(new NaiveExpression(Expression)).Select(at => (Id, at));
}
