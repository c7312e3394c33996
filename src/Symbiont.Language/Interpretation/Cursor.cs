using System.Text;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>
/// How far a loop has come. It stands in a hidden slot, so it is shaped as a value, but no program ever sees one.
/// Records yield <c>{key, value}</c>, texts one character (code point) at a time.
/// </summary>
internal sealed class Cursor : Value
{
    private static readonly RecordShape Entry = RecordShape.From(["key", "value"]);
    private readonly Value source;
    private long next;

    private Cursor(Value source) => this.source = source;

    public override ValueKind Kind => ValueKind.Function;

    public override long Size => 48;

    /// <summary>What is walked over.</summary>
    public Value Source => source;

    /// <summary>A cursor at the beginning, or null for what cannot be walked over.</summary>
    public static Cursor? Over(Value source) => source is SequenceValue or RecordValue or StringValue ? new Cursor(source) : null;

    /// <summary>The next item, or null at the end.</summary>
    public Value? Next() => source switch
    {
        SequenceValue items => next < items.Count ? items[next++] : null,
        RecordValue record => next < record.Count ? NextEntry(record) : null,
        _ => next < ((StringValue)source).Text.Length ? NextCharacter(((StringValue)source).Text) : null,
    };

    public override bool Equals(Value? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => 0;

    private RecordValue NextEntry(RecordValue record)
    {
        var slot = (int)next++;
        return RecordValue.From(Entry, [Of(record.Keys[slot]), record.Values[slot]]);
    }

    private Value NextCharacter(string text)
    {
        var start = (int)next;
        var length = Rune.TryGetRuneAt(text, start, out var rune) ? rune.Utf16SequenceLength : 1;
        next += length;
        return Of(text.Substring(start, length));
    }
}
