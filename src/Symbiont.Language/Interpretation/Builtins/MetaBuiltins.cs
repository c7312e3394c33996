using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Builtins;

/// <summary>Builtins about values as such, and <c>error</c>.</summary>
internal static class MetaBuiltins
{
    public static IEnumerable<Builtin> All =>
    [
        new("is_null", (arguments, _) => Value.Of(arguments[0] is NullValue)),
        new("type_of", (arguments, _) => Value.Of(arguments[0].TypeName)),
        new("error", Error),
    ];

    /// <summary><c>error(message)</c>, <c>error(code, message)</c>, or <c>error(e)</c> to raise a caught error again.</summary>
    private static Value? Error(ReadOnlySpan<Value> arguments, Meter meter)
    {
        var (code, message, details) = arguments switch
        {
            [StringValue text] => (ErrorCodes.Error, text.Text, null),
            [StringValue kind, StringValue text] => (kind.Text, text.Text, null),
            [RecordValue caught] => (TextOf(caught["code"]) ?? ErrorCodes.Error, TextOf(caught["message"]) ?? "", caught["details"]),
            [StringValue kind, RecordValue more] => (kind.Text, TextOf(more["message"]) ?? kind.Text, more),
            _ => (null, null, null),
        };
        if (code is null || message is null)
            return meter.Wrong("error", "a message, a code and a message, or a caught error", arguments[^1]);
        // The ends that cannot be caught belong to the runtime.
        return ErrorCodes.CanBeCaught(code)
            ? meter.Fail(code, message, details)
            : meter.Invalid($"A program cannot raise {code} itself.");
    }

    private static string? TextOf(Value? value) => (value as StringValue)?.Text;
}
