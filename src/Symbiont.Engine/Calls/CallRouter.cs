using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>
/// The one place where a call becomes a turn somewhere. Here every silo runs every grain's turns itself and the store
/// keeps them in one line; a runtime that places grains on silos would take this class's part.
/// </summary>
internal sealed class CallRouter(TurnHost host, ActivationTable activations)
{
    /// <summary>The returned task has the type that the method declares.</summary>
    public Task Call(GrainId id, GrainDescriptor type, GrainMethod method, object?[] arguments, CallOptions options)
    {
        var call = method.NewCall(method, arguments, options);
        var result = ((ICallResult)call).Result;
        if (method.ReadOnly && activations.Get(id, type).TryRead(call))
            return result;

        call.Deadline = host.Clock.GetTimestamp()
            + (long)((options.Timeout ?? host.Options.CallTimeout).TotalSeconds * host.Clock.TimestampFrequency);
        if (options.Idempotency is null)
            Enter(id, type, call);
        else
            _ = EnterOnce(id, type, call, options.Idempotency);
        return result;
    }

    public void Deliver(DeliveryCall delivery, GrainDescriptor type) => Enqueue(delivery.Delivery.Receiver, type, delivery);

    private async Task EnterOnce(GrainId id, GrainDescriptor type, Call call, Idempotency key)
    {
        StoredAnswer? answer;
        try
        {
            answer = await host.Store.FindAnswer(key.Scope, key.Key);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            call.Fail(error);
            return;
        }

        if (answer is null)
            Enter(id, type, call);
        else if (answer.BodyHash == key.BodyHash)
            call.Replay(answer);
        else
            call.Fail(new IdempotencyKeyReusedException(key.Key));
    }

    private void Enter(GrainId id, GrainDescriptor type, Call call)
    {
        try
        {
            host.Admit(call);
            Enqueue(id, type, call);
        }
        catch (OverloadedException refused)
        {
            host.Left(call);
            call.Fail(refused);
        }
    }

    private void Enqueue(GrainId id, GrainDescriptor type, Call call)
    {
        while (!activations.Get(id, type).TryEnqueue(call))
        {
        }
    }
}
