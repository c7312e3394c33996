using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>
/// What an agent tells the counts of the cluster: by how much its own have changed since it last did. Not with each change, which would double the
/// messages of a busy agent, but soon after the first of them.
/// </summary>
internal sealed partial class AgentGrain
{
    private const string TallyReminder = "tally";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    /// <summary>To be called by turns that may have changed what is counted.</summary>
    private void Count()
    {
        if (State is not { TellsSoon: false } state || Tally(state) == state.Told)
            return;
        // Taken by any silo it would be written by two, in the middle of a burst of runs.
        Turn.SetReminder(TallyReminder, Turn.Now + Soon, near: Id);
        State = state with { TellsSoon = true };
    }

    private void TellTally()
    {
        if (State is not { } state)
            return;
        var now = Tally(state);
        if (now != state.Told)
            Turn.Send(Tallies.PartOf(Id.Key), new TallyChanged(now.Minus(state.Told)));
        State = state with { Told = now, TellsSoon = false };
    }

    private static TaskTally Tally(AgentState state) => state.Ends with
    {
        Agents = state.Deleted ? 0 : 1,
        ActiveAgents = state.Active.Count > 0 ? 1 : 0,
        Queued = state.Waiting,
        Running = state.Active.Count,
    };
}
