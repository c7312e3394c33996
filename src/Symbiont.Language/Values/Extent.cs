namespace Symbiont.Language.Values;

/// <summary>What an array or record knows of its content without walking it.</summary>
internal readonly record struct Extent(long Size, int Depth, bool HoldsFunction)
{
    public static Extent Of(long overhead) => new(overhead, 1, false);

    public Extent Add(Value item, long overhead) => Exchange(Value.Null, item) with { Size = Size + overhead + item.Size };

    /// <summary>Depth and functions only ever grow here: what falls away cannot be known without looking at the rest.</summary>
    public Extent Exchange(Value old, Value item) =>
        new(Size - old.Size + item.Size, Math.Max(Depth, item.Depth + 1), HoldsFunction || item.HoldsFunction);
}
