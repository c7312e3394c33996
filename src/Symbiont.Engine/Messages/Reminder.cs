namespace Symbiont.Engine;

/// <summary>A reminder that fires.</summary>
/// <param name="Name">As given to <see cref="Turn.SetReminder"/>.</param>
/// <param name="Due">When it was due; the turn may run later.</param>
public sealed record Reminder(string Name, DateTimeOffset Due);
