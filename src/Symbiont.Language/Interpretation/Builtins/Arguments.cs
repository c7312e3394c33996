using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Builtins;

/// <summary>Faults about the arguments of builtins.</summary>
internal static class Arguments
{
    /// <summary>The argument is of another kind than the builtin works on.</summary>
    public static Value? Wrong(this Meter meter, string builtin, string needed, Value given) =>
        meter.Fail(ErrorCodes.TypeMismatch, $"'{builtin}' needs {needed}, not {Kinds.Of(given)}.");

    /// <summary>The argument is of the right kind and still makes no sense.</summary>
    public static Value? Invalid(this Meter meter, string message) => meter.Fail(ErrorCodes.InvalidArgument, message);
}
