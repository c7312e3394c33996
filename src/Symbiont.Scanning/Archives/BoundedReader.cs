namespace Symbiont.Scanning.Archives;

/// <summary>Reads what says nothing about its length.</summary>
internal static class BoundedReader
{
    /// <summary>At most so many bytes of a stream, and whether there were more.</summary>
    /// <param name="stream">Read to its end or to the limit.</param>
    /// <param name="limit">In bytes.</param>
    public static (byte[] Bytes, bool IsCut) Read(Stream stream, long limit)
    {
        using var into = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, limit - into.Length + 1));
            if (read == 0)
                return (into.ToArray(), false);
            if (into.Length + read > limit)
            {
                into.Write(buffer, 0, (int)(limit - into.Length));
                return (into.ToArray(), true);
            }

            into.Write(buffer, 0, read);
        }
    }
}
