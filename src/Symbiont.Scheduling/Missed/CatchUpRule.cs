namespace Symbiont.Scheduling.Missed;

/// <summary>How a schedule treats what it has missed.</summary>
/// <param name="Policy">Which of the missed ones are run.</param>
/// <param name="Window">How old one may be and still be run, to the instant; what is older is dropped, whatever the policy. Never less than the grace.</param>
public sealed record CatchUpRule(CatchUpPolicy Policy, TimeSpan Window)
{
    /// <summary>The newest within an hour.</summary>
    public static CatchUpRule Default { get; } = new(CatchUpPolicy.Latest, TimeSpan.FromHours(1));

    /// <summary>
    /// How late one may be and still be on time, to the instant: it was not missed, and is run under every policy. 5 s: more than a loaded server is late, less than one is
    /// away when it restarts.
    /// </summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);
}
