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
        if (method.ReadOnly && options.Idempotency is null && TryRead(activations.Get(id, type), call))
            return result;

        call.Deadline = host.Clock.GetTimestamp()
            + (long)((options.Timeout ?? host.Options.CallTimeout).TotalSeconds * host.Clock.TimestampFrequency);
        Enter(id, type, call);
        return result;
    }

    public void Deliver(DeliveryCall delivery, GrainDescriptor type) => Enqueue(delivery.Delivery.Receiver, type, delivery);

    /// <summary>Read-only methods run beside the line, where the latest committed state is to be had so.</summary>
    private bool TryRead(Activation activation, Call call)
    {
        if (host.Store.Cluster is null)
            return activation.TryRead(call);
        if (host.TryAdmit(call))
            _ = activation.ReadShared(call);
        else
            Refuse(call, "this silo");
        return true;
    }

    private void Enter(GrainId id, GrainDescriptor type, Call call)
    {
        if (!host.TryAdmit(call))
        {
            Refuse(call, "this silo");
        }
        else if (!Enqueue(id, type, call))
        {
            host.Left(call);
            Refuse(call, id.ToString());
        }
    }

    /// <summary>Under overload most calls end here, so this costs no throw of ours.</summary>
    private void Refuse(Call call, string full)
    {
        host.Instruments.Refused();
        call.Fail(new OverloadedException(full));
    }

    private bool Enqueue(GrainId id, GrainDescriptor type, Call call)
    {
        while (true)
        {
            switch (activations.Get(id, type).Enqueue(call))
            {
                case Admission.Taken:
                    return true;
                case Admission.Full:
                    return false;
            }
        }
    }
}
