using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>Delivery of a message or reminder to its grain.</summary>
internal sealed class DeliveryCall(GrainDescriptor receiver, StoredMessage message, Action<StoredMessage, Exception?> done) : Call(Background)
{
    private static readonly CallOptions Background = new();
    private bool answered;

    public override string Name => message.Reminder is { } reminder ? $"reminder {reminder}" : $"message {message.Kind}";

    public override StoredMessage Delivery => message;

    public override bool Answered => answered;

    public override Task Run(Grain grain)
    {
        if (message.Reminder is { } reminder)
        {
            return grain is IRemindable remindable
                ? remindable.ReceiveReminder(new(reminder, ReminderPayload.Read(message)))
                : throw new InvalidOperationException($"{receiver.GrainClass.Name} set a reminder and is no IRemindable.");
        }

        return receiver.Receivers.TryGetValue(message.Kind, out var method)
            ? method.Invoke(grain, message)
            : throw new InvalidOperationException($"{receiver.GrainClass.Name} takes no message \"{message.Kind}\".");
    }

    public override ReadOnlyMemory<byte> WriteAnswer(Task ran) => throw new InvalidOperationException("A delivery has no answer.");

    public override void Replay(StoredAnswer answer) => throw new InvalidOperationException("A delivery has no answer.");

    public override void Succeed(Task ran) => Finish(null);

    public override void Fail(Exception error) => Finish(error);

    private void Finish(Exception? error)
    {
        answered = true;
        done(message, error);
    }
}
