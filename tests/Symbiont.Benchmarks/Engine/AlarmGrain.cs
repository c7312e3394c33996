using Symbiont.Engine;

namespace Symbiont.Benchmarks.Engine;

internal sealed class AlarmGrain(AlarmTimes times) : Grain<CounterState>, IAlarmGrain, IRemindable
{
    public Task Set(DateTimeOffset due)
    {
        Turn.SetReminder("alarm", due);
        return Task.CompletedTask;
    }

    public Task ReceiveReminder(Reminder due)
    {
        State = new((State?.Value ?? 0) + 1);
        // Taken when the turn has committed: from there on the reminder has had its effect.
        Turn.OnCommitted(() => times.Late.Add(TimeProvider.System.GetUtcNow() - due.Due));
        return Task.CompletedTask;
    }
}
