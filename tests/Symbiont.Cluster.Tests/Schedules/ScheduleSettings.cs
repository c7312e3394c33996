using System.Globalization;
using Xunit.Abstractions;

namespace Symbiont.Cluster.Tests;

/// <summary>How much a run of the schedule tests does. What nobody sets makes a short run.</summary>
/// <param name="Schedules">Schedules, most of which fire each second.</param>
/// <param name="Seconds">For so long they do.</param>
/// <param name="KillEvery">Seconds of occurrences between one kill and the next.</param>
internal sealed record ScheduleSettings(int Schedules, int Seconds, int KillEvery)
{
    private const string SchedulesVariable = "SYMBIONT_SCHEDULES";
    private const string SecondsVariable = "SYMBIONT_SCHEDULE_SECONDS";
    private const string KillEveryVariable = "SYMBIONT_SCHEDULE_KILL_EVERY";

    public static ScheduleSettings Read(ITestOutputHelper output)
    {
        var read = new ScheduleSettings(Of(SchedulesVariable, 100), Of(SecondsVariable, 20), Of(KillEveryVariable, 5));
        output.WriteLine($"{SchedulesVariable}={read.Schedules} {SecondsVariable}={read.Seconds} {KillEveryVariable}={read.KillEvery}");
        return read;
    }

    private static int Of(string name, int standard) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : standard;
}
