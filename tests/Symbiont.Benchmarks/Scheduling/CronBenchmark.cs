using System.Globalization;
using Symbiont.Scheduling.Cron;
using Symbiont.Scheduling.Occurrences;
using Symbiont.Scheduling.Zones;

namespace Symbiont.Benchmarks.Scheduling;

/// <summary>Next runs and parses a second on one core, of usual expressions and of the worst that were found.</summary>
internal static class CronBenchmark
{
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);

    private static readonly string[] Usual =
    [
        "* * * * * *", "0 * * * * *", "0 */5 * * * *", "0 0 * * * *", "0 30 9 * * *", "0 30 9 * * MON-FRI", "0 0 0 1 * *", "0 0 12 L * *", "0 */10 9-17 * JAN-JUN 1-5", "0 0 0 1 1 *",
    ];

    private static readonly string[] Worst = ["0 0 0 29 2 MON", "0 0 0 31 12 ? 2099", "*/7 * * 31 12 ? 2099", "0 0 0 30 2 *", "0 0 12 13 * FRI", "*/10 30 2 29 3 ? 2026,2100"];

    public static void Run(TimeSpan duration)
    {
        Console.WriteLine("Next runs on one core: each after the one before, from 2026 on and then again.");
        Console.WriteLine($"{"expression",-30} {"UTC /s",14} {"Berlin /s",14} {"parses /s",14}");
        var part = duration / (3 * Usual.Length);
        foreach (var text in Usual)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{text,-30} {Next(text, IanaZone.Utc, part),14:N0} {Next(text, IanaZone.Get("Europe/Berlin"), part),14:N0} {PerSecond(() => CronExpression.Parse(text), part),14:N0}"));

        Console.WriteLine("The worst ones: the next run after the same instant, and after the last run there is.");
        Console.WriteLine($"{"expression",-30} {"UTC µs",14} {"Berlin µs",14}");
        foreach (var text in Worst)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{text,-30} {Far(text, IanaZone.Utc, part),14:F2} {Far(text, IanaZone.Get("Europe/Berlin"), part),14:F2}"));
    }

    private static double Next(string text, IanaZone zone, TimeSpan duration)
    {
        var schedule = new CronSchedule(CronExpression.Parse(text), zone);
        var next = Start;
        return PerSecond(() => next = schedule.Next(next) ?? Start, duration);
    }

    /// <summary>Microseconds of the slower of the two.</summary>
    private static double Far(string text, IanaZone zone, TimeSpan duration)
    {
        var schedule = new CronSchedule(CronExpression.Parse(text), zone);
        var last = schedule.Last(Start, Start.AddYears(100)) ?? Start;
        return 1e6 / Math.Min(PerSecond(() => schedule.Next(Start), duration), PerSecond(() => schedule.Next(last), duration));
    }

    private static double PerSecond<T>(Func<T> work, TimeSpan duration)
    {
        Count(work, TimeSpan.FromMilliseconds(300));
        var (count, took) = Count(work, duration);
        return count / took.TotalSeconds;
    }

    private static (long Count, TimeSpan Took) Count<T>(Func<T> work, TimeSpan duration)
    {
        var started = TimeProvider.System.GetTimestamp();
        for (var count = 0L; ; count += 1_000)
        {
            if (TimeProvider.System.GetElapsedTime(started) is var took && took >= duration)
                return (count, took);
            for (var i = 0; i < 1_000; i++)
                work();
        }
    }
}
