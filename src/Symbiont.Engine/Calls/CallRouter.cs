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
        if (method.ReadOnly && options.Idempotency is null && activations.Get(id, type).TryRead(call))
            return result;

        call.Deadline = host.Clock.GetTimestamp()
            + (long)((options.Timeout ?? host.Options.CallTimeout).TotalSeconds * host.Clock.TimestampFrequency);
        Enter(id, type, call);
        return result;
    }

    public void Deliver(DeliveryCall delivery, GrainDescriptor type) => Enqueue(delivery.Delivery.Receiver, type, delivery);

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
