using System.Text.Json;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>One attempt at a work item.</summary>
public sealed class WorkContext
{
    private readonly StoredWork work;
    private readonly IGrainFactory grains;
    private readonly TurnSource source;

    internal WorkContext(StoredWork work, IGrainFactory grains, TurnSource source, CancellationToken stopping)
    {
        this.work = work;
        this.grains = grains;
        this.source = source;
        Stopping = stopping;
    }

    /// <summary>The item's id.</summary>
    public Guid Id => work.Id;

    /// <summary>The grain whose turn started the item.</summary>
    public GrainId Grain => work.Grain;

    /// <summary>From 1; counts failed attempts, not crashes.</summary>
    public int Attempt => work.Attempts + 1;

    /// <summary>True when an earlier attempt may have begun: the item was taken over or is tried again.</summary>
    public bool MayHaveRun => work.Token > 1;

    /// <summary>The store's time in whole milliseconds, the one that turns see: the same clock on every silo.</summary>
    public DateTimeOffset Now => source.Now();

    /// <summary>Signalled when the item was ended or taken over, or when the silo stops: act no more.</summary>
    public CancellationToken Stopping { get; }

    /// <summary>What the turn gave to the item.</summary>
    public TPayload Payload<TPayload>()
    {
        var known = SchemaAttribute.Of(typeof(TPayload)).Version;
        return work.Schema <= known
            ? JsonSerializer.Deserialize<TPayload>(work.Payload.Span, EngineJson.Options)!
            : throw new NewerSchemaException($"The work item {work.Id}", work.Schema, known);
    }

    /// <summary>A reference whose calls commit only while this silo owns the item; else they fail with <see cref="FencedException"/>.</summary>
    public TGrain GetGrain<TGrain>(string key) where TGrain : class, IGrain => grains.GetGrain<TGrain>(key, new() { Fence = work.Fence });
}
