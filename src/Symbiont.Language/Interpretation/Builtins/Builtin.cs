using Symbiont.Language.Interpretation.Iterations;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Builtins;

/// <summary>Computes a builtin; null means that the meter holds the fault.</summary>
internal delegate Value? Computation(ReadOnlySpan<Value> arguments, Meter meter);

/// <summary>Begins a builtin that calls a function; null means that the meter holds the fault.</summary>
internal delegate Iteration? Beginning(ReadOnlySpan<Value> arguments, Meter meter);

/// <summary>A pure builtin: computed at once, or (with all its arguments) by calling a function again and again.</summary>
internal sealed class Builtin
{
    public Builtin(string name, Computation? compute, Beginning? begin = null)
    {
        Name = name;
        Compute = compute;
        Begin = begin;
        Signature = Syntax.Builtins.All[name];
        AsValue = new FunctionValue(name, Signature.MinArguments, this, [], null);
    }

    public string Name { get; }

    public BuiltinSignature Signature { get; }

    public Computation? Compute { get; }

    public Beginning? Begin { get; }

    public FunctionValue AsValue { get; }

    /// <summary>Whether a call with so many arguments calls a function.</summary>
    public bool Iterates(int arguments) => Begin is not null && (Compute is null || arguments == Signature.MaxArguments);

    /// <summary>Why a call does not fit, or null when it does.</summary>
    public string? Mismatch(int arguments, bool hasNames)
    {
        if (hasNames)
            return $"'{Name}' takes its arguments by position.";
        var (min, max) = Signature;
        if (arguments >= min && arguments <= max)
            return null;
        var expected = max == int.MaxValue ? $"at least {min}" : min == max ? $"{min}" : $"{min} to {max}";
        return $"'{Name}' takes {expected} argument{(expected == "1" ? "" : "s")}, not {arguments}.";
    }
}
