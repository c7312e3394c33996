using System.Text.Json;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>
/// One method call on a grain, as a transaction: everything asked for here commits together with the state, or not at
/// all. A turn does no I/O and awaits nothing.
/// </summary>
public sealed class Turn
{
    private const int MaxRow = 64 * 1024;

    private readonly TurnSource source;
    private List<Action>? onCommitted;

    internal Turn(GrainId grain, TurnSource source, GrainCommit effects, IReadOnlySet<(string Space, string Key)>? taken)
    {
        Grain = grain;
        this.source = source;
        Effects = effects;
        TakenClaims = taken;
        Now = source.Now();
    }

    /// <summary>The grain whose turn this is.</summary>
    public GrainId Grain { get; }

    /// <summary>The store's time, UTC; the same during the whole turn.</summary>
    public DateTimeOffset Now { get; }

    internal GrainCommit Effects { get; }

    internal IReadOnlyList<Action> Committed => onCommitted ?? [];

    /// <summary>Claims that the store has refused to the batch of this turn: they are known to be held by others.</summary>
    private IReadOnlySet<(string Space, string Key)>? TakenClaims { get; }

    /// <summary>A new id (UUID version 7).</summary>
    public Guid NewId() => source.Ids.NewId();

    /// <summary>A random number in [0, 1).</summary>
    public double Random() => source.Ids.NextDouble();

    /// <summary>Gives another grain its first state. Where it has one already, nothing happens.</summary>
    public void Create<TState>(GrainId grain, TState state) where TState : class =>
        Effects.Creates.Add(new(grain, new(SchemaAttribute.Of(typeof(TState)).Version, Json(state)), state));

    /// <summary>Sends a message. It takes effect once; messages of one sender to one receiver arrive in order.</summary>
    public void Send<TMessage>(GrainId to, TMessage message) where TMessage : class
    {
        var schema = SchemaAttribute.Of(typeof(TMessage));
        Effects.Messages.Add(new(to, schema.Name, schema.Version, Json(message)));
    }

    /// <summary>Sets the grain's reminder of this name, replacing an earlier one. It fires once, also after a crash.</summary>
    /// <param name="name">Which of the grain's reminders.</param>
    /// <param name="due">When.</param>
    /// <param name="near">A grain that the reminder's turn will have much to do with. Reminders near one grain are taken by one silo as long as it lives, so that silos do not write that grain by turns.</param>
    public void SetReminder(string name, DateTimeOffset due, GrainId? near = null) => Effects.Reminders.Add(new(name, due, near));

    /// <summary>Cancels the reminder of this name, if it is set.</summary>
    public void CancelReminder(string name) => Effects.Reminders.Add(new(name, null));

    /// <summary>Starts long work outside turns: the queue's <see cref="IWorkHandler"/> runs it, on another silo again if this one dies.</summary>
    /// <param name="queue">Of the handler.</param>
    /// <param name="payload">What the handler is told.</param>
    /// <param name="visibleAt">When it may begin, UTC; null: at once.</param>
    /// <param name="near">A grain that the work will have much to do with: what this silo has no room for is left, as with reminders, to the one silo that takes what is near that grain.</param>
    /// <returns>The item's id.</returns>
    public Guid StartWork<TPayload>(string queue, TPayload payload, DateTimeOffset? visibleAt = null, GrainId? near = null) where TPayload : class
    {
        var id = NewId();
        Effects.Work.Add(new(id, queue, SchemaAttribute.Of(typeof(TPayload)).Version, Json(payload), visibleAt ?? Now, near));
        return id;
    }

    /// <summary>Ends a work item: it is done, or nobody shall do it any more. What runs of it is cancelled.</summary>
    public void EndWork(Guid item) => Effects.EndedWork.Add(item);

    /// <summary>Appends a row to one of the grain's feeds. A feed whose name begins with <c>*</c> is for all to read: its rows outlive the grain, until the feed's retention.</summary>
    public void Append<TRow>(string feed, TRow row) where TRow : class =>
        Effects.Appends.Add(new(feed, SchemaAttribute.Of(typeof(TRow)).Version, Json(row)));

    /// <summary>Writes a keyed row, at most 64 KiB; the last writer wins.</summary>
    public void Put<T>(string space, string key, T value) => Effects.Rows.Add(new(space, key, Row(space, key, Json(value))));

    /// <summary>Writes a keyed row whose value is UTF-8 JSON already, at most 64 KiB.</summary>
    public void PutJson(string space, string key, ReadOnlyMemory<byte> json) => Effects.Rows.Add(new(space, key, Row(space, key, json)));

    /// <summary>Removes a keyed row, if it is there; key null: every row of the space.</summary>
    public void Delete(string space, string? key) => Effects.Rows.Add(new(space, key ?? RowKeys.All, null));

    /// <summary>Writes the grain's entry of a lookup list; lists are read in the order of their keys.</summary>
    public void Index<T>(string list, string key, T value) => Effects.Lookups.Add(new(list, key, Row(list, key, Json(value))));

    /// <summary>Removes an entry of a lookup list, if it is there.</summary>
    public void Unindex(string list, string key) => Effects.Lookups.Add(new(list, key, null));

    /// <summary>Takes a unique key. Held by another grain: <see cref="ClaimTakenException"/>, and nothing of this turn happens.</summary>
    public void Claim(string space, string key)
    {
        if (TakenClaims?.Contains((space, key)) == true)
            throw new ClaimTakenException(space, key);
        Effects.Claims.Add(new(space, key, Release: false));
    }

    /// <summary>Releases a unique key that this grain holds.</summary>
    public void Release(string space, string key) => Effects.Claims.Add(new(space, key, Release: true));

    /// <summary>Writes a big value, of any size, as a row of its own; it goes when its grain is forgotten.</summary>
    /// <param name="name">Name of the value within the grain.</param>
    /// <param name="value">The bytes.</param>
    /// <param name="of">The grain whose value it is, for one that this turn creates; null: this grain.</param>
    public void PutBody(string name, ReadOnlyMemory<byte> value, GrainId? of = null) => Effects.Bodies.Add(new(of ?? Grain, name, value));

    /// <summary>Removes the grain's state, bodies, feeds and reminders with this commit, also those that this turn has written before.</summary>
    public void Forget()
    {
        Effects.DropOwn();
        Effects.Forget = true;
    }

    /// <summary>What must happen once after the commit, in this process only: signals, never effects.</summary>
    public void OnCommitted(Action action) => (onCommitted ??= []).Add(action);

    private static byte[] Json<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, EngineJson.Options);

    private static ReadOnlyMemory<byte> Row(string space, string key, ReadOnlyMemory<byte> json) => json.Length <= MaxRow
        ? json
        : throw new DomainException(ErrorKind.TooLarge, "ROW_TOO_LARGE", $"The row \"{key}\" of \"{space}\" has {json.Length} bytes; {MaxRow} are allowed.");
}
