using Symbiont.Scheduling.Cron;
using Symbiont.Scheduling.Missed;
using Symbiont.Scheduling.Occurrences;
using Symbiont.Scheduling.Tests.Naive;
using Symbiont.Scheduling.Zones;

namespace Symbiont.Scheduling.Tests.Missed;

/// <summary>Random schedules live through random outages, set-back clocks and lost plans.</summary>
public sealed class CatchUpPropertyTests
{
    private static readonly string[] Zones = ["UTC", "Europe/Berlin", "Australia/Lord_Howe", "Africa/Cairo"];

    [Fact]
    public void Every_occurrence_is_decided_once_and_as_the_policy_says()
    {
        var (runs, dropped) = (0L, 0L);
        for (var seed = 0; seed < 1_500; seed++)
        {
            var life = new Life(seed);
            life.Live();
            runs += life.Runs;
            dropped += life.Dropped;
        }
        // Lives in which nothing happens would show nothing.
        Assert.InRange(runs, 10_000, long.MaxValue);
        Assert.InRange(dropped, 10_000, long.MaxValue);
    }

    private sealed class Life
    {
        private static readonly string[] Expressions = ["0 * * * * *", "0 */7 * * * *", "0 0 * * * *", "*/20 * 0-5 * * *", "0 0,30 1-3 * * *", "0 15 9 * * MON-FRI"];

        private readonly int seed;
        private readonly Random random;
        private readonly CatchUpRule rule;
        private readonly int limit;
        private readonly long? maxRuns;
        private readonly IOccurrences occurrences;
        private readonly DateTimeOffset start;
        private readonly HashSet<DateTimeOffset> started = [];

        public Life(int seed)
        {
            this.seed = seed;
            random = new(seed);
            start = new DateTimeOffset(2026, 10, 24, 0, 0, 0, TimeSpan.Zero).AddSeconds(random.Next(86_400));
            rule = new((CatchUpPolicy)random.Next(3), TimeSpan.FromSeconds(random.Next(4 * 3_600))) { Grace = TimeSpan.FromSeconds(random.Next(120)) };
            limit = random.Next(1, 50);
            maxRuns = random.Next(3) == 0 ? random.Next(1, 60) : null;
            var text = random.Next(4) == 0 ? new ExpressionGenerator(random).Near(start.UtcDateTime) : Expressions[random.Next(Expressions.Length)];
            occurrences = new CronSchedule(CronExpression.Parse(text), IanaZone.Get(Zones[random.Next(Zones.Length)]))
                .Within(random.Next(3) == 0 ? start.AddHours(random.Next(5)) : null, random.Next(3) == 0 ? start.AddHours(random.Next(5, 30)) : null);
        }

        public long Runs => started.Count;

        public long Dropped { get; private set; }

        public void Live()
        {
            var (now, handled) = (start, start);
            for (var i = 0; i < 30; i++)
            {
                now += random.Next(6) switch
                {
                    0 => TimeSpan.FromSeconds(-random.Next(7_200)),
                    1 => TimeSpan.FromSeconds(random.Next(6 * 3_600)),
                    _ => TimeSpan.FromMilliseconds(random.Next(90_000)),
                };
                var plan = Plan(handled, now);
                Check(plan, handled, now);
                // A crash loses the plan with the commit it would have travelled in; the next one is made from the same beginning.
                if (random.Next(5) == 0)
                    continue;
                foreach (var due in plan.Due)
                    Assert.True(started.Add(due), $"Seed {seed}: {due:u} is started twice");
                Dropped += plan.Dropped;
                handled = plan.Handled;
                Assert.True(started.Count + Dropped == occurrences.Count(start, handled), $"Seed {seed}: {started.Count} started and {Dropped} dropped are not the {occurrences.Count(start, handled)} up to {handled:u}");
            }
        }

        private CatchUpPlan Plan(DateTimeOffset handled, DateTimeOffset now) => CatchUp.Plan(occurrences, handled, now, rule, limit, maxRuns - started.Count);

        /// <summary>The same worked out with a list of all occurrences.</summary>
        private void Check(CatchUpPlan plan, DateTimeOffset handled, DateTimeOffset now)
        {
            var left = maxRuns - started.Count;
            var open = left == 0 ? [] : occurrences.Between(handled.AddTicks(1), now.AddTicks(1)).Take(1_000_000).ToList();
            var onTime = open.Where(instant => now - instant <= rule.Grace).ToList();
            var wanted = rule.Policy switch
            {
                CatchUpPolicy.None => onTime,
                CatchUpPolicy.All => [.. open.Where(instant => now - instant <= rule.Window || now - instant <= rule.Grace)],
                _ when onTime.Count > 0 => onTime,
                _ => [.. open.TakeLast(1).Where(instant => now - instant <= rule.Window)],
            };
            var due = wanted.Take((int)Math.Min(limit, left ?? limit)).ToList();
            var wasCut = due.Count == limit || due.Count == left;
            var decided = open.Where(instant => !wasCut || instant <= due[^1]).ToList();

            Assert.True(due.SequenceEqual(plan.Due), $"Seed {seed} at {now:O}: due are {string.Join(' ', due)}, not {string.Join(' ', plan.Due)}");
            Assert.True(plan.Dropped == decided.Count - due.Count, $"Seed {seed} at {now:O}: {decided.Count - due.Count} are dropped, not {plan.Dropped}");
            Assert.True(plan.Handled == (decided.Count > 0 ? decided[^1] : handled), $"Seed {seed} at {now:O}: decided up to {plan.Handled:O}");
            Assert.True(plan.Next == (left - due.Count == 0 ? null : occurrences.Next(plan.Handled)), $"Seed {seed} at {now:O}: next is {plan.Next:O}");
        }
    }
}
