using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Actions;

/// <summary>Reads the arguments of actions; what does not fit is an <c>INVALID_ARGUMENT</c> that names it.</summary>
internal static class Arguments
{
    public static string Text(this ActionCall call, string name, int position) => call.OptionalText(name, position)
        ?? throw Invalid(call, $"needs {name}, a string");

    public static string? OptionalText(this ActionCall call, string name, int position) => call.Argument(name, position) switch
    {
        null or NullValue => null,
        StringValue text => text.Text,
        _ => throw Invalid(call, $"needs {name} to be a string"),
    };

    public static long? OptionalInt(this ActionCall call, string name, int position) => call.Argument(name, position) switch
    {
        null or NullValue => null,
        IntValue number => number.Number,
        _ => throw Invalid(call, $"needs {name} to be an integer"),
    };

    public static Value Required(this ActionCall call, string name, int position) => call.Argument(name, position)
        ?? throw Invalid(call, $"needs {name}");

    public static RecordValue OptionalRecord(this ActionCall call, string name, int position) => call.Argument(name, position) switch
    {
        null or NullValue => RecordValue.Empty,
        RecordValue record => record,
        _ => throw Invalid(call, $"needs {name} to be a record"),
    };

    public static IReadOnlyList<string> TextList(this ActionCall call, string name, int position) => call.Argument(name, position) switch
    {
        null or NullValue => [],
        ArrayValue items => [.. items.Select(item => item is StringValue or IntValue or FloatValue or BoolValue
            ? item.ToString()
            : throw Invalid(call, $"needs {name} to be an array of strings and numbers"))],
        _ => throw Invalid(call, $"needs {name} to be an array"),
    };

    /// <summary>A duration, a text such as <c>"5m"</c>, or milliseconds; null: the argument is missing or none of these.</summary>
    public static TimeSpan? Duration(ActionCall call, string name, int position) => call.Argument(name, position) switch
    {
        DurationValue duration => duration.Span,
        IntValue { Number: >= 0 and <= int.MaxValue } milliseconds => TimeSpan.FromMilliseconds(milliseconds.Number),
        StringValue text when DurationText.TryParse(text.Text, out var span) => span,
        _ => null,
    };

    /// <summary>The argument as a positive duration; missing: the default.</summary>
    public static TimeSpan DurationOr(this ActionCall call, string name, TimeSpan standard)
    {
        if (call.Named[name] is null or NullValue)
            return standard;
        return Duration(call, name, int.MaxValue) is { } span && span > TimeSpan.Zero ? span : throw Invalid(call, $"needs {name} to be a duration, such as 5s or \"5m\"");
    }

    public static ActionException Invalid(ActionCall call, string problem) => new(ErrorCodes.InvalidArgument, $"{call.Name} {problem}.");
}
