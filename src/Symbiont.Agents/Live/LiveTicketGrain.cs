using Symbiont.Engine;

namespace Symbiont.Agents;

internal sealed class LiveTicketGrain : Grain<LiveTicketState>, ILiveTicketGrain, IRemindable
{
    private const string OverReminder = "over";

    public Task Issue(string callerId, TimeSpan validFor)
    {
        State = new(callerId, Turn.Now + validFor);
        Turn.SetReminder(OverReminder, State.Until);
        return Task.CompletedTask;
    }

    public Task<string?> Redeem()
    {
        if (State is not { } ticket)
            return Task.FromResult<string?>(null);
        Turn.Forget();
        return Task.FromResult(ticket.Until > Turn.Now ? ticket.CallerId : null);
    }

    public Task ReceiveReminder(Reminder due)
    {
        if (State is not null)
            Turn.Forget();
        return Task.CompletedTask;
    }
}
