using Symbiont.Agents.Tests.Hosting;
using Symbiont.Scheduling.Missed;
using Symbiont.Scheduling.Tests.Hosting;
using Symbiont.Scheduling.Tests.Naive;

namespace Symbiont.Scheduling.Tests.Schedules;

/// <summary>
/// Random schedules live through outages, crashes in the middle of a commit, clocks that are set back, pauses; what was run is what a plain list of all occurrences says, and
/// nothing was run twice. For longer: SYMBIONT_SCHEDULE_LIVES=500.
/// </summary>
public sealed class LifeTests
{
    private static readonly string[] Expressions = ["0 * * * * *", "0 */3 * * * *", "0,40 */2 * * * *", "0 1-5,20-45/3 * * * *", "30 */7 12,13 * * *", "0 0/4 * * * MON"];

    [Fact]
    public async Task Every_life_runs_what_a_plain_list_of_all_occurrences_says_and_nothing_twice()
    {
        var lives = int.Parse(Environment.GetEnvironmentVariable("SYMBIONT_SCHEDULE_LIVES") ?? "36", System.Globalization.CultureInfo.InvariantCulture);
        var (runs, skipped, crashes, setBack) = (0, 0, 0, 0);
        for (var seed = 0; seed < lives; seed++)
        {
            var life = new Life(seed, seed % 9 == 8 ? StoreKind.Sqlite : StoreKind.Memory);
            await life.Live();
            (runs, skipped, crashes, setBack) = (runs + life.Runs, skipped + life.Skipped, crashes + life.Crashes, setBack + life.SetBack);
        }

        // Lives in which nothing happens would show nothing.
        Assert.InRange(runs, lives * 4, int.MaxValue);
        Assert.InRange(skipped, lives, int.MaxValue);
        Assert.InRange(crashes, lives / 2, int.MaxValue);
        Assert.InRange(setBack, lives / 4, int.MaxValue);
    }

    private sealed class Life(int seed, StoreKind kind)
    {
        private readonly Random random = new(seed);

        public int Runs { get; private set; }

        public int Skipped { get; private set; }

        public int Crashes { get; private set; }

        public int SetBack { get; private set; }

        public async Task Live()
        {
            var overlap = (OverlapPolicy)(seed % 6);
            var catchUp = (CatchUpPolicy)(seed / 6 % 3);
            var window = TimeSpan.FromMinutes(random.Next(1, 60)) + TimeSpan.FromSeconds(15);
            var maxRuns = random.Next(4) == 0 ? random.Next(1, 12) : 1_000_000_000L;
            var expression = Expressions[random.Next(Expressions.Length)];
            await using var planned = await Planned.Start(kind);
            var (agent, schedule) = await planned.Plan(
                expression, Bodies.Waits,
                request => request with { OverlapPolicy = WordOf(overlap), CatchUp = WordOf(catchUp), CatchUpWindow = $"{window.TotalSeconds}s", MaxRuns = maxRuns },
                "concurrency = 500");
            await planned.Quiet();
            var all = new Walk(TimeZoneInfo.Utc, Planned.Noon.UtcDateTime, Planned.Noon.UtcDateTime.AddHours(60)).Fires(new NaiveExpression(expression));
            var model = new NaiveSchedule(all, overlap, catchUp, window, maxRuns, planned.Now);

            for (var step = 0; step < 14; step++)
            {
                var what = random.Next(12);
                switch (what)
                {
                    case 0 or 1:
                        await planned.Host.Close();
                        planned.Host.Clock.Advance(TimeSpan.FromSeconds((60 * random.Next(1, 40)) + 20));
                        await planned.Host.Open();
                        await planned.Quiet();
                        model.Look(planned.Now);
                        break;
                    case 2:
                        await planned.Host.Close();
                        planned.Host.Clock.SetBack(TimeSpan.FromMinutes(random.Next(1, 12)));
                        await planned.Host.Open();
                        await planned.Quiet();
                        model.Look(planned.Now);
                        SetBack++;
                        break;
                    case 3 or 4 or 5:
                        planned.Host.Store.DieAtCommit(random.Next(1, 9), isDurable: random.Next(2) == 0);
                        await ToNext(planned, all, model);
                        break;
                    case 6 or 7 or 8:
                        if (model.UnderWay > 0)
                        {
                            await planned.Go(agent);
                            model.Go();
                        }

                        break;
                    case 9 when maxRuns > 1_000:
                        await planned.Schedules.Pause(schedule, new());
                        model.Pause(planned.Now);
                        await ToNext(planned, all, model);
                        await planned.Schedules.Resume(schedule, new());
                        model.Resume(planned.Now);
                        await planned.Quiet();
                        break;
                    default:
                        for (var i = random.Next(1, 4); i > 0; i--)
                            await ToNext(planned, all, model);
                        break;
                }

                await Compare(planned, schedule, model, $"seed {seed}, step {step} ({what}): {expression} {overlap} {catchUp} {window} {maxRuns}");
            }

            (Runs, Skipped) = (model.Started.Count, model.Skipped);
        }

        private async Task ToNext(Planned planned, List<DateTimeOffset> all, NaiveSchedule model)
        {
            var next = all.First(at => at > planned.Now);
            planned.Host.Clock.Advance(next - planned.Now);
            if (!await QuietOrDead(planned))
            {
                Crashes++;
                await planned.Host.Crash();
                await planned.Quiet();
            }

            model.Look(planned.Now);
        }

        /// <summary>False: the store has died.</summary>
        private static async Task<bool> QuietOrDead(Planned planned)
        {
            var quiet = planned.Quiet();
            await Task.WhenAny(quiet, planned.Host.Store.Died);
            if (!planned.Host.Store.TrySurvive())
                return false;
            await quiet;
            return true;
        }

        private static async Task Compare(Planned planned, string schedule, NaiveSchedule model, string where)
        {
            var runs = await planned.Runs(schedule);
            var started = runs.Select(run => run.ScheduledAt).Order().ToList();
            Assert.True(started.SequenceEqual(model.Started.Order()), $"{where}: {Times(started)} were run, not {Times(model.Started.Order())}");
            Assert.True(started.Distinct().Count() == started.Count, $"{where}: one was run twice");
            var view = await planned.See(schedule);
            Assert.True(
                (view.SkippedCount, view.WaitingCount, view.Running.Count) == (model.Skipped, model.Waiting, model.UnderWay),
                $"{where}: {view.SkippedCount} skipped, {view.WaitingCount} waiting, {view.Running.Count} under way, not {model.Skipped}, {model.Waiting}, {model.UnderWay}");
        }

        private static string Times(IEnumerable<DateTimeOffset> times) => string.Join(' ', times.Select(time => $"{time:HH:mm:ss}"));

        private static string WordOf<TWord>(TWord word) => System.Text.Json.JsonSerializer.SerializeToElement(word).GetString()!;
    }
}
