using System.Globalization;

namespace Symbiont.Telemetry.Tests;

public sealed class PrometheusTextTests
{
    private static readonly MetricsSnapshot Metrics = new(
        DateTimeOffset.UnixEpoch, new(1, 2, 3, 4, 5, 6, 7), new(8, 9, 10, 11), new(12, 13, 14.5), new(15.25, 16, 17, 18, "15%", "94%"), new(19, 20, 21));

    [Fact]
    public void Every_metric_has_help_type_and_one_value()
    {
        var lines = PrometheusText.Write(Metrics).TrimEnd('\n').Split('\n');

        Assert.Equal(0, lines.Length % 3);
        foreach (var metric in lines.Chunk(3))
        {
            var name = metric[2].Split(' ')[0];
            Assert.StartsWith($"# HELP {name} ", metric[0], StringComparison.Ordinal);
            Assert.Equal(name.EndsWith("_total", StringComparison.Ordinal) ? $"# TYPE {name} counter" : $"# TYPE {name} gauge", metric[1]);
            Assert.True(double.TryParse(metric[2].Split(' ')[1], NumberStyles.Float, CultureInfo.InvariantCulture, out _));
        }
    }

    [Fact]
    public void All_that_is_counted_is_there()
    {
        var values = PrometheusText.Write(Metrics).Split('\n').Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture)).Order();

        // Idle agents are the rest.
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14.5, 15.25, 16, 17, 18, 19, 20], values);
    }
}
