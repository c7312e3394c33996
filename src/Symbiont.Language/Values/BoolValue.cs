namespace Symbiont.Language.Values;

/// <summary>True or false; there are only these two.</summary>
public sealed class BoolValue : Value
{
    internal static new readonly BoolValue True = new(true);
    internal static new readonly BoolValue False = new(false);

    private BoolValue(bool flag) => Flag = flag;

    /// <summary>The truth.</summary>
    public bool Flag { get; }

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Bool;

    /// <inheritdoc/>
    public override long Size => 16;

    /// <inheritdoc/>
    public override bool Equals(Value? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Flag ? 1 : 2;
}
