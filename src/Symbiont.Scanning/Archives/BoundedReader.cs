namespace Symbiont.Scanning.Archives;

/// <summary>Reads what may say nothing about its length, or something untrue.</summary>
internal static class BoundedReader
{
    /// <summary>Bytes that are made room for at first when nothing is known.</summary>
    private const int Small = 64 * 1024;

    /// <summary>At most so many bytes of a stream; <see cref="HeldBytes.IsCut"/> says whether there were more.</summary>
    /// <param name="stream">Read to its end or to the limit.</param>
    /// <param name="buffers">What it is read into.</param>
    /// <param name="limit">In bytes.</param>
    /// <param name="expected">What the stream is said to have; room is made for it at once, up to the limit.</param>
    public static HeldBytes Read(Stream stream, Buffers buffers, int limit, long expected = 0)
    {
        // One more than the limit: it tells whether there was more.
        var held = new HeldBytes(buffers, (int)Math.Min(Math.Max(expected + 1, Small), limit + 1L));
        try
        {
            while (held.Length <= limit)
            {
                var read = stream.Read(held.Free(limit + 1));
                if (read == 0)
                    return held;
                held.Length += read;
            }

            held.Cut(limit);
            return held;
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }
}
