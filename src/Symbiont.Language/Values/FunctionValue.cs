namespace Symbiont.Language.Values;

/// <summary>A function as a value. It has meaning only inside the execution that made it and cannot be encoded.</summary>
public sealed class FunctionValue : Value
{
    internal FunctionValue(string name, int parameters, object code, Value[] captured, Value[]? environment)
    {
        Name = name;
        Parameters = parameters;
        Code = code;
        Captured = captured;
        Environment = environment;
        Size = 64;
        foreach (var value in captured)
        {
            Size += 8 + value.Size;
            Depth = Math.Max(Depth, value.Depth + 1);
        }
    }

    /// <summary>The declared name; <c>lambda</c> for a lambda.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Function;

    /// <inheritdoc/>
    public override long Size { get; }

    /// <inheritdoc/>
    public override int Depth { get; }

    internal int Parameters { get; }

    /// <summary>What the interpreter runs; opaque here, so that values know nothing of instructions.</summary>
    internal object Code { get; }

    /// <summary>Copies of the locals that the function uses, taken when it was made.</summary>
    internal Value[] Captured { get; }

    /// <summary>The arguments of the agent whose code it is; null outside agents.</summary>
    internal Value[]? Environment { get; }

    internal override bool HoldsFunction => true;

    /// <inheritdoc/>
    public override bool Equals(Value? other) =>
        other is FunctionValue function
        && ReferenceEquals(Code, function.Code)
        && Captured.AsSpan().SequenceEqual(function.Captured);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode();
}
