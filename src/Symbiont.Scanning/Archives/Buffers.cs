namespace Symbiont.Scanning.Archives;

/// <summary>Memory that one member of an archive, or one file, is read into after the other.</summary>
internal sealed class Buffers
{
    /// <summary>More than one is in use only for archives within each other.</summary>
    private const int MostSpare = 3;

    private readonly List<byte[]> spare = [];

    /// <summary>A buffer of at least so many bytes; what is in it is left from before.</summary>
    public byte[] Rent(int size)
    {
        var found = -1;
        for (var i = 0; i < spare.Count; i++)
        {
            if (spare[i].Length >= size && (found < 0 || spare[i].Length < spare[found].Length))
                found = i;
        }

        if (found < 0)
            return GC.AllocateUninitializedArray<byte>(size);
        var buffer = spare[found];
        spare.RemoveAt(found);
        return buffer;
    }

    /// <summary>Gives a buffer back; of too many, the smallest goes.</summary>
    public void Return(byte[] buffer)
    {
        spare.Add(buffer);
        if (spare.Count > MostSpare)
            spare.Remove(spare.MinBy(one => one.Length)!);
    }
}
