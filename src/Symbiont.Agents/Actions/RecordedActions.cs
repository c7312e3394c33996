using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Actions;

/// <summary><c>now</c>, <c>uuid</c>, <c>random</c>: what the program itself must not know, written down so that replay gives the same.</summary>
internal sealed class RecordedActions : IHostAction
{
    public IReadOnlyList<string> Names { get; } = ["now", "uuid", "random"];

    public ActionKind Kind => ActionKind.Recorded;

    public ValueTask<Value> Perform(ActionCall call, ActionContext context, CancellationToken cancelled) => new(call.Name switch
    {
        "now" => Value.Of(Text(context.Now)),
        "uuid" => Value.Of(context.Ids.NewId().ToString()),
        _ => Random(call, context),
    });

    /// <summary>A time as programs see it.</summary>
    public static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Without arguments a float in [0, 1); with two integers one of them or between.</summary>
    private static Value Random(ActionCall call, ActionContext context)
    {
        var drawn = context.Ids.NextDouble();
        if (call.OptionalInt("min", 0) is not { } min || call.OptionalInt("max", 1) is not { } max)
            return Value.Of(drawn);
        if (max < min)
            throw Arguments.Invalid(call, "needs max to be at least min");
        return Value.Of(Math.Min(max, min + (long)(drawn * ((double)max - min + 1))));
    }
}
