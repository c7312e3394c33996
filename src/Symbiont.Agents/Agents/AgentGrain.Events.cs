using System.Text.Json;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>What comes to an agent from outside, and who takes it: the deciding turns of waits, events and messages.</summary>
internal sealed partial class AgentGrain : IRemindable, IReceive<EventReturned>, IReceive<MessageSent>
{
    private const string WaitsReminder = "waits";

    /// <summary>Messages are known by their ids.</summary>
    private const long MessageNumber = -1;

    public Task<EventAccepted> PushEvent(PushEvent request)
    {
        _ = Alive;
        return Task.FromResult(Take(AgentRules.Event(request, Turn.NewId().ToString(), Turn.Now)));
    }

    public Task<MessageAccepted> Send(SendMessage request)
    {
        _ = Alive;
        var message = MessageRules.Check(request, Turn.NewId().ToString(), Turn.Now);
        if (!TakeIn(message))
            throw new DomainException(ErrorKind.TooMany, "MAILBOX_FULL", $"{EventInbox.MaxMails} messages lie in the mailbox of the agent \"{Alive.Name}\" already.") { RetryAfterSeconds = 5 };
        State = Alive with { LastActivity = Turn.Now };
        return Task.FromResult(new MessageAccepted(message.MessageId, MessageStatus.Pending));
    }

    public Task<WaitAnswer> Wait(EventWait wait, long since, OfferedEvent? offer)
    {
        // An execution that is not under way here is being cancelled: nothing is to come of its wait.
        if (State is not { Deleted: false } state || !state.Active.Contains(wait.ExecutionId) || state.Inbox.Has(wait.ExecutionId, wait.Path))
            return Task.FromResult(WaitAnswer.Settled);
        if (state.Inbox.Find(wait.Type, Math.Max(since, state.Events - EventLog.Kept)) is { } early)
        {
            if (offer?.Number != early.Number)
                return Task.FromResult(new WaitAnswer(early.Number));
            State = state with { Inbox = state.Inbox.Without(early) };
            HandOver(wait, early.Number, offer.Event);
        }
        else if (state.Inbox.FindMail(wait.Type, Turn.Now) is { } mail)
        {
            if (offer?.Event.Id != mail.MessageId)
                return Task.FromResult(new WaitAnswer(WantedMessage: mail.MessageId));
            State = state with { Inbox = state.Inbox.Without(mail) };
            HandOver(wait, MessageNumber, offer.Event, mail.Until);
        }
        else if (wait.IsOver(Turn.Now))
        {
            Turn.Send(GrainId.Of<IExecutionGrain>(wait.ExecutionId), new WaitOver(wait.Path));
        }
        else if (!state.Inbox.HasRoomFor(wait))
        {
            return Task.FromResult(new WaitAnswer(IsFull: true));
        }
        else
        {
            State = state with { Inbox = state.Inbox.With(wait) };
            SetAlarm();
        }

        return Task.FromResult(WaitAnswer.Settled);
    }

    public Task Receive(MessageSent message)
    {
        if (State is { Deleted: false } state)
            State = state with { LastActivity = Turn.Now };
        // Its sender has gone on; whoever asks for the message learns that it came to nothing.
        if (State is not { Deleted: false } || !TakeIn(message))
        {
            Create(message);
            Settle(message.MessageId, MessageStatus.Failed);
        }

        return Task.CompletedTask;
    }

    public Task ReceiveReminder(Reminder due)
    {
        if (due.Name == TallyReminder)
        {
            TellTally();
            return Task.CompletedTask;
        }

        if (State is not { Deleted: false } state)
            return Task.CompletedTask;
        var inbox = state.Inbox with { Alarm = null };
        foreach (var wait in state.Inbox.Waits.Where(wait => wait.IsOver(Turn.Now)))
        {
            Turn.Send(GrainId.Of<IExecutionGrain>(wait.ExecutionId), new WaitOver(wait.Path));
            inbox = inbox.Without(wait);
        }

        foreach (var mail in state.Inbox.Mails.Where(mail => mail.Until <= Turn.Now))
        {
            Settle(mail.MessageId, MessageStatus.Expired);
            inbox = inbox.Without(mail);
        }

        State = state with { Inbox = inbox };
        SetAlarm();
        return Task.CompletedTask;
    }

    public Task Receive(EventReturned message)
    {
        if (message.MailUntil is { } until)
        {
            if (State is not { Deleted: false } || !Deliver(message.Event, until))
                Settle(message.Event.Id, MessageStatus.Failed);
            return Task.CompletedTask;
        }

        if (State is not { Deleted: false })
            return Task.CompletedTask;

        try
        {
            Deliver(message.Number, message.Event);
        }
        catch (DomainException busy) when (busy.Kind is ErrorKind.Conflict or ErrorKind.TooMany)
        {
            // Its sender has an answer already; it stays here like one that came when nobody waited.
            Keep(message.Number, message.Event);
        }

        return Task.CompletedTask;
    }

    /// <summary>Takes an event in: it is kept among the last ones, and delivered.</summary>
    private EventAccepted Take(RecentEvent taken)
    {
        var state = State!;
        var (log, body, page) = state.Log.Add(state.Events, taken);
        if (page is not null)
            Turn.PutBody(body!, JsonSerializer.SerializeToUtf8Bytes(page, EngineJson.Options));
        State = state with { Events = state.Events + 1, Log = log, LastActivity = Turn.Now };
        return new(taken.Id, "accepted", Deliver(state.Events, taken));
    }

    /// <summary>Gives an event to whoever waits for it, else starts an execution with it where the agent is made for that; else it is kept. The execution that has it.</summary>
    private string? Deliver(long number, RecentEvent taken)
    {
        var state = State!;
        if (state.Inbox.Taker(EventKey.Of(taken.Type), Turn.Now) is { } wait)
        {
            State = state with { Inbox = state.Inbox.Without(wait) };
            HandOver(wait, number, taken);
            return wait.ExecutionId;
        }

        if (state.Mode is not (ExecutionMode.EventDriven or ExecutionMode.Persistent))
        {
            Keep(number, taken);
            return null;
        }

        return Accept(state, new("event", Parameters(state, taken), taken));
    }

    /// <summary>Makes the message and gives it to whoever may have it. False: there is no room for it, and nothing has happened.</summary>
    private bool TakeIn(MessageSent message)
    {
        var taken = MessageRules.Event(message.MessageId, message.Topic, message.Sender, message.Payload, Turn.Now);
        if (!Deliver(taken, message.ExpiresAt))
            return false;
        Create(message);
        return true;
    }

    private void Create(MessageSent message)
    {
        var grain = GrainId.Of<IMessageInside>(message.MessageId);
        Turn.Create(grain, new MessageState(
            message.MessageId, Id.Key, message.Sender, message.Topic, Turn.Now, message.ExpiresAt, MessageStatus.Pending));
        Turn.PutBody(MessageState.PayloadBody, JsonSerializer.SerializeToUtf8Bytes(message.Payload, EngineJson.Options), grain);
        Turn.Index(AgentLists.Messages(Id.Key), message.MessageId, true);
    }

    /// <summary>Gives a message to whoever waits for it, else starts an execution with it where the agent lives for that; else it lies in the mailbox. False: there is no room in that.</summary>
    private bool Deliver(RecentEvent message, DateTimeOffset until)
    {
        var state = State!;
        var mail = new Mail(message.Id, EventKey.Of(message.Type), until);
        if (until <= Turn.Now)
        {
            Settle(message.Id, MessageStatus.Expired);
        }
        else if (state.Inbox.Taker(mail, Turn.Now) is { } wait)
        {
            State = state with { Inbox = state.Inbox.Without(wait) };
            HandOver(wait, MessageNumber, message, until);
        }
        else if (state.Mode != ExecutionMode.Persistent || !TryStart(state, message))
        {
            if (state.Inbox.Mails.Count >= EventInbox.MaxMails)
                return false;
            State = state with { Inbox = state.Inbox.With(mail) };
            SetAlarm();
        }

        return true;
    }

    /// <summary>False: the agent takes no more executions now.</summary>
    private bool TryStart(AgentState state, RecentEvent message)
    {
        try
        {
            Settle(message.Id, MessageStatus.Delivered, Accept(state, new("message", Parameters(state, message), message)));
            return true;
        }
        catch (DomainException busy) when (busy.Kind is ErrorKind.Conflict or ErrorKind.TooMany)
        {
            return false;
        }
    }

    private void Settle(string message, MessageStatus status, string? execution = null) =>
        Turn.Send(GrainId.Of<IMessageInside>(message), new MessageSettled(status, execution));

    /// <summary>A program that asks for exactly one thing is given the event's payload for it.</summary>
    private static JsonElement? Parameters(AgentState state, RecentEvent taken) => state.Settings.EventParameter is { } only
        ? JsonSerializer.SerializeToElement(new Dictionary<string, JsonElement> { [only] = taken.Payload }, EngineJson.Options)
        : null;

    private void HandOver(EventWait wait, long number, RecentEvent taken, DateTimeOffset? mailUntil = null) =>
        Turn.Send(GrainId.Of<IExecutionGrain>(wait.ExecutionId), new EventArrived(Id.Key, wait.Path, number, taken, mailUntil));

    /// <summary>Only executions under way can come to want it; without any it is history.</summary>
    private void Keep(long number, RecentEvent taken)
    {
        if (State is { } state && state.Active.Count + state.Waiting > 0)
            State = state with { Inbox = state.Inbox.Keep(new(number, EventKey.Of(taken.Type)), state.Events - EventLog.Kept) };
    }

    /// <summary>An alarm that is set too early finds nothing and sets itself again, which is cheaper than to move it with each wait.</summary>
    private void SetAlarm()
    {
        if (State!.Inbox.NextDue() is not { } due || State.Inbox.Alarm <= due)
            return;
        Turn.SetReminder(WaitsReminder, due);
        State = State with { Inbox = State.Inbox with { Alarm = due } };
    }
}
