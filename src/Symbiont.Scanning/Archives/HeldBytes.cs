namespace Symbiont.Scanning.Archives;

/// <summary>Bytes in a buffer that is lent: the next member of an archive is read into the same memory.</summary>
/// <param name="buffers">Who lends it.</param>
/// <param name="size">Room to begin with.</param>
internal sealed class HeldBytes(Buffers buffers, int size) : IDisposable
{
    private byte[]? buffer = buffers.Rent(size);

    /// <summary>Bytes that are filled.</summary>
    public int Length { get; set; }

    /// <summary>Whether there were more than were kept.</summary>
    public bool IsCut { get; private set; }

    /// <summary>What was read; not to be used after <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Content => buffer.AsMemory(0, Length);

    /// <summary>Room for more, at least one byte.</summary>
    /// <param name="most">Bytes that are ever needed.</param>
    public Span<byte> Free(int most)
    {
        ObjectDisposedException.ThrowIf(buffer is null, this);
        if (Length == buffer.Length)
        {
            var larger = buffers.Rent((int)Math.Min(most, buffer.Length * 4L));
            buffer.AsSpan(0, Length).CopyTo(larger);
            buffers.Return(buffer);
            buffer = larger;
        }

        return buffer.AsSpan(Length, Math.Min(buffer.Length, most) - Length);
    }

    /// <summary>Keeps so many bytes; there were more.</summary>
    public void Cut(int length) => (Length, IsCut) = (length, true);

    public void Dispose()
    {
        if (buffer is not null)
            buffers.Return(buffer);
        buffer = null;
    }
}
