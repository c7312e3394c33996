namespace Symbiont.Language.Values;

/// <summary>A length of time, exact to 100 ns; it may be negative.</summary>
public sealed class DurationValue : Value
{
    internal DurationValue(TimeSpan span) => Span = span;

    /// <summary>The length.</summary>
    public TimeSpan Span { get; }

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Duration;

    /// <inheritdoc/>
    public override long Size => 24;

    /// <inheritdoc/>
    public override bool Equals(Value? other) => other is DurationValue duration && duration.Span == Span;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ValueKind.Duration, Span.Ticks);
}
