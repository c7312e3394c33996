using System.Globalization;

namespace Symbiont.Benchmarks.Cluster;

/// <summary>Measured times of one thing.</summary>
internal sealed class Times
{
    private readonly List<double> milliseconds = [];

    public void Add(TimeSpan time) => milliseconds.Add(time.TotalMilliseconds);

    public string Text(string name, string goal)
    {
        milliseconds.Sort();
        return string.Create(CultureInfo.InvariantCulture,
            $"  {name,-58} {milliseconds.Count,4} times   p1 {At(0.01),7:N0} ms   p50 {At(0.5),7:N0} ms   p99 {At(0.99),7:N0} ms   longest {milliseconds[^1],7:N0} ms   goal {goal}");

        double At(double share) => milliseconds[(int)Math.Ceiling((milliseconds.Count - 1) * share)];
    }
}
