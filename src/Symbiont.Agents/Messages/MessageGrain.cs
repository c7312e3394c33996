using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>What became of one message, for those who ask; it is kept as long as executions are.</summary>
internal sealed class MessageGrain(AgentOptions options) : Grain<MessageState>, IMessageInside, IRemindable, IReceive<MessageSettled>
{
    private const string ForgetReminder = "forget";

    public Task<MessageState> Look() =>
        Task.FromResult(State ?? throw new NotFoundException("MESSAGE_NOT_FOUND", $"There is no message {Id.Key}."));

    public Task Receive(MessageSettled message)
    {
        if (State is not { Status: MessageStatus.Pending } state)
            return Task.CompletedTask;
        State = state with { Status = message.Status, ExecutionId = message.ExecutionId, SettledAt = Turn.Now };
        Turn.SetReminder(ForgetReminder, Turn.Now + options.HistoryAge);
        return Task.CompletedTask;
    }

    public Task ReceiveReminder(Reminder due)
    {
        if (State is not { } state)
            return Task.CompletedTask;
        Turn.Unindex(AgentLists.Messages(state.AgentId), Id.Key);
        Turn.Forget();
        return Task.CompletedTask;
    }
}
