using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>When somebody may be refused or hear nothing.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Place">The silo; null: all of them.</param>
/// <param name="From">When it began.</param>
/// <param name="To">When it was over; callers may feel it for a while longer.</param>
/// <param name="Hindered">How long the machine had kept something waiting by then, as <see cref="Machine"/> counts it.</param>
internal sealed record Trouble(FaultKind Kind, int? Place, long From, long To, TimeSpan Hindered)
{
    /// <summary>What callers may still feel of it once it is over: time limits of connections that hung, and pools that fill again.</summary>
    private static readonly TimeSpan Aftermath = TimeSpan.FromSeconds(6);

    /// <summary>Counts how long the machine keeps something waiting, from before the first trouble on.</summary>
    public static FreeStopwatch Machine { get; } = new();

    /// <summary>A call may have failed for this.</summary>
    public bool Excuses(FailedCall call) =>
        (Place is null || Place == call.Place) && call.Ended >= From && TimeProvider.System.GetElapsedTime(To, Math.Max(To, call.Begun)) <= AftermathUntil(call);

    /// <summary>On a machine that keeps it waiting the aftermath takes longer, up to twice as long.</summary>
    private TimeSpan AftermathUntil(FailedCall call) => Aftermath + TimeSpan.FromTicks(Math.Clamp((call.Hindered - Hindered).Ticks, 0, Aftermath.Ticks));
}
