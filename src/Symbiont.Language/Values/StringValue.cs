namespace Symbiont.Language.Values;

/// <summary>A text; lengths and positions count UTF-16 units, comparison is ordinal.</summary>
public sealed class StringValue : Value
{
    internal const long Overhead = 32;
    internal static readonly StringValue Empty = new("");

    private StringValue(string text) => Text = text;

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.String;

    /// <inheritdoc/>
    public override long Size => SizeOf(Text.Length);

    /// <inheritdoc/>
    public override bool Equals(Value? other) => other is StringValue text && string.Equals(Text, text.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    internal static StringValue From(string text) => text.Length == 0 ? Empty : new StringValue(text);

    internal static long SizeOf(long length) => Overhead + (2 * length);
}
