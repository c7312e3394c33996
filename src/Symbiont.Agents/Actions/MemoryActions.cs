using Symbiont.Agents.Running;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Actions;

/// <summary><c>memory.get/set/delete/search</c>: rows of the agent, written in the execution's own commits.</summary>
internal sealed class MemoryActions : IHostAction
{
    private const int MaxKey = 512;
    private const int MaxValue = 60 * 1024;
    private const int MaxFound = 100;

    public IReadOnlyList<string> Names { get; } = ["memory.get", "memory.set", "memory.delete", "memory.search"];

    public ActionKind Kind => ActionKind.Transactional;

    /// <summary>Does in a new worker's memory what an earlier one has done and committed.</summary>
    public static void Repeat(ActionCall call, RunMemory memory) =>
        memory.Set(Key(call), call.Name == "memory.set" ? call.Required("value", 1) : null, replayed: true);

    public async ValueTask<Value> Perform(ActionCall call, ActionContext context, CancellationToken cancelled)
    {
        switch (call.Name)
        {
            case "memory.get":
                return await context.Memory.Get(Key(call)) ?? call.Argument("default", 1) ?? Value.Null;
            case "memory.set":
                context.Memory.Set(Key(call), Storable(call, context), replayed: false);
                return Value.Null;
            case "memory.delete":
                context.Memory.Set(Key(call), null, replayed: false);
                return Value.Null;
            default:
                var limit = (int)Math.Clamp(call.OptionalInt("limit", 1) ?? MaxFound, 1, MaxFound);
                var found = await context.Memory.Search(call.Text("query", 0), limit);
                return Value.Array([.. found.Select(row => Value.Record(("key", Value.Of(row.Key)), ("value", row.Value)))]);
        }
    }

    private static string Key(ActionCall call) => call.Text("key", 0) is { Length: > 0 and <= MaxKey } key && !key.Contains('\0', StringComparison.Ordinal)
        ? key
        : throw Arguments.Invalid(call, $"needs key to have 1 to {MaxKey} characters");

    private static Value Storable(ActionCall call, ActionContext context)
    {
        var value = call.Required("value", 1);
        var encoded = ValueCodec.Encode(value);
        if (encoded.Length > MaxValue)
            throw new ActionException("VALUE_TOO_LARGE", $"A value in memory may have {MaxValue} bytes; this one has {encoded.Length}.");
        if (context.Secrets.ForStore(System.Text.Encoding.UTF8.GetString(encoded)).Sealed || context.Secrets.ForStore(Key(call)).Sealed)
            throw new ActionException("SECRET_IN_MEMORY", "The key or the value holds a secret; read it from the vault where it is needed instead of keeping it in memory.");
        return value;
    }
}
