using Symbiont.Agents.Running;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Actions;

/// <summary>Reads <c>wait_event(type, timeout)</c>; the run itself waits.</summary>
internal static class WaitEventAction
{
    public const string Name = "wait_event";
    private const int MaxType = 128;

    public static ErrorInfo TooMany { get; } = new("TOO_MANY_WAITS", "Too many executions of this agent wait for events already.") { CanBeCaught = true };

    /// <summary>What is waited for, and until when; null: without end.</summary>
    public static (string Type, DateTimeOffset? Until) Read(ActionCall call, RunContext run)
    {
        var type = call.Text("type", 0);
        if (type.Length is 0 or > MaxType)
            throw Arguments.Invalid(call, $"needs type to have 1 to {MaxType} characters");
        if (run.Secrets.ForStore(type).Sealed)
            throw new ActionException("SECRET_IN_EVENT", "The type of an event may not hold a secret.");
        return (type, Deadline(call, 1, run.Now));
    }

    /// <summary>When the argument <c>timeout</c> is over; null: there is none.</summary>
    public static DateTimeOffset? Deadline(ActionCall call, int position, DateTimeOffset now)
    {
        if (call.Argument("timeout", position) is null or NullValue)
            return null;
        return Arguments.Duration(call, "timeout", position) is { } timeout && timeout >= TimeSpan.Zero && timeout <= DateTimeOffset.MaxValue - now
            ? now + timeout
            : throw Arguments.Invalid(call, "needs timeout to be a duration, such as 5m or \"30s\"");
    }
}
