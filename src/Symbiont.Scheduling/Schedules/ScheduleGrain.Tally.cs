using Symbiont.Agents;
using Symbiont.Engine;
using Symbiont.Scheduling.Tallies;

namespace Symbiont.Scheduling;

/// <summary>What a schedule tells the counts of the cluster: by how much its own have changed since it last did, soon after the first change.</summary>
internal sealed partial class ScheduleGrain
{
    private const string TallyReminder = "tally";

    /// <summary>Late enough to be out of the way of what is due in the same second.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private void Count()
    {
        if (Known is not { TellsSoon: false } state || state.ToTally() == state.Told)
            return;
        Turn.SetReminder(TallyReminder, Turn.Now + Soon, near: GrainId.Of<IAgentGrain>(state.Definition.AgentId));
        State = state with { TellsSoon = true };
    }

    private void TellTally(bool isGone)
    {
        var state = Known;
        var now = isGone ? state.ToTally() with { Total = 0, Active = 0, Paused = 0, DeadLetter = 0, LastFailed = 0, ActiveRuns = 0 } : state.ToTally();
        if (now != state.Told)
            Turn.Send(ScheduleTallies.PartOf(Id.Key), new ScheduleTallyChanged(now.Minus(state.Told)));
        State = state with { Told = now, TellsSoon = false };
    }
}
