namespace Symbiont.Engine;

/// <summary>A grain that sets reminders.</summary>
public interface IRemindable
{
    /// <summary>Takes a reminder that is due; the commit of this turn removes it.</summary>
    Task ReceiveReminder(Reminder due);
}
