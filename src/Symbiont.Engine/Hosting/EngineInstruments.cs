using System.Diagnostics.Metrics;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>What the engine measures of itself, in the meter <c>Symbiont.Engine</c>; times are seconds.</summary>
internal sealed class EngineInstruments : IDisposable
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Symbiont.Engine";

    private readonly Meter meter = new(MeterName);
    private readonly Histogram<double> wait;
    private readonly Histogram<double> commit;
    private readonly Histogram<int> batch;
    private readonly Counter<long> refused;
    private readonly Counter<long> lost;
    private readonly Counter<long> delivered;
    private readonly Counter<long> buried;
    private readonly Histogram<double> late;

    public EngineInstruments()
    {
        wait = meter.CreateHistogram<double>("symbiont.engine.turn.wait", "s", "From the call to the start of its turn");
        commit = meter.CreateHistogram<double>("symbiont.engine.commit.duration", "s", "From the end of a batch's turns to the store's decision");
        batch = meter.CreateHistogram<int>("symbiont.engine.commit.turns", "{turn}", "Turns in one commit of one grain");
        refused = meter.CreateCounter<long>("symbiont.engine.calls.refused", "{call}", "Calls refused because too many wait");
        lost = meter.CreateCounter<long>("symbiont.engine.commits.lost", "{commit}", "Commits that the store refused, by reason; their turns ran again");
        delivered = meter.CreateCounter<long>("symbiont.engine.messages.delivered", "{message}", "Messages and reminders that took effect");
        buried = meter.CreateCounter<long>("symbiont.engine.messages.given_up", "{message}", "Messages that became dead letters");
        late = meter.CreateHistogram<double>("symbiont.engine.reminder.lateness", "s", "From a reminder's due time to its delivery");
    }

    /// <summary>Adds what is read from the silo whenever somebody collects.</summary>
    public void Observe(Silo silo, SiloLease lease)
    {
        meter.CreateObservableGauge("symbiont.engine.calls.waiting", () => silo.Turns.Waiting, "{call}", "Calls that wait for their turn or its commit");
        meter.CreateObservableGauge("symbiont.engine.grains.loaded", () => silo.LoadedGrains, "{grain}", "Grains in memory");
        meter.CreateObservableGauge("symbiont.engine.messages.held", () => silo.HeldMessages, "{message}", "Messages that this silo delivers or will try again");
        meter.CreateObservableGauge("symbiont.engine.work.running", () => silo.RunningWork, "{item}", "Work items that run here");
        meter.CreateObservableGauge("symbiont.engine.reminders.failing", () => silo.FailingReminders, "{reminder}", "Reminders whose last delivery failed");
        meter.CreateObservableGauge("symbiont.engine.feed.lag", () => silo.FeedLag.TotalSeconds, "s", "For how long one transaction has held back readers of whole feeds");
        meter.CreateObservableGauge("symbiont.engine.lease.age", () => lease.Age.TotalSeconds, "s", "Since the last confirmed sign of life was sent");
    }

    public void Refused() => refused.Add(1);

    public void Waited(TimeSpan time) => wait.Record(time.TotalSeconds);

    public void Decided(CommitOutcome outcome, int turns, TimeSpan time)
    {
        commit.Record(time.TotalSeconds);
        batch.Record(turns);
        if (outcome is not CommitOutcome.Committed && lost.Enabled)
            lost.Add(1, new KeyValuePair<string, object?>("reason", outcome.GetType().Name));
    }

    public void Delivered() => delivered.Add(1);

    public void Late(TimeSpan time) => late.Record(Math.Max(0, time.TotalSeconds));

    public void Buried() => buried.Add(1);

    public void Dispose() => meter.Dispose();
}
