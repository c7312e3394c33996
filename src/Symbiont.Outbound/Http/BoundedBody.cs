using System.Buffers;

namespace Symbiont.Outbound;

/// <summary>Reads a body up to a limit, counted after inflation: a small gzip can hold gigabytes.</summary>
internal static class BoundedBody
{
    private const int Chunk = 16 * 1024;

    public static async Task<ReadOnlyMemory<byte>> Read(HttpResponseMessage response, Uri url, long limit, CancellationToken cancellationToken)
    {
        // Absent when the body was compressed; then only the count below decides.
        if (response.Content.Headers.ContentLength > limit && response.RequestMessage?.Method != HttpMethod.Head)
            throw new ResponseTooLargeException(url.Host, limit);

        using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var body = new ArrayBufferWriter<byte>(Chunk);
        while (true)
        {
            int read;
            try
            {
                read = await stream.ReadAsync(body.GetMemory(Chunk), cancellationToken);
            }
            catch (InvalidDataException broken)
            {
                throw new OutboundException(OutboundErrorCodes.BadResponse, $"The compressed answer of '{url.Host}' cannot be inflated.", broken);
            }

            if (read == 0)
                return body.WrittenMemory;
            if (body.WrittenCount + (long)read > limit)
                throw new ResponseTooLargeException(url.Host, limit);
            body.Advance(read);
        }
    }
}
