using System.Buffers;

namespace Symbiont.Agents.Processes;

/// <summary>Reads a child's two outputs under one limit.</summary>
internal sealed class OutputCap(int limit, Action exceeded)
{
    private const int Chunk = 8 * 1024;

    private long total;

    public bool Exceeded => Interlocked.Read(ref total) > limit;

    /// <summary>Reads to the end of the stream, to the limit, or until told that nobody can write any more.</summary>
    public async Task<ReadOnlyMemory<byte>> Read(Stream output, CancellationToken abandoned)
    {
        var buffer = new ArrayBufferWriter<byte>();
        try
        {
            while (true)
            {
                var read = await output.ReadAsync(buffer.GetMemory(Chunk), abandoned);
                if (read == 0)
                    return buffer.WrittenMemory;
                if (Interlocked.Add(ref total, read) > limit)
                {
                    exceeded();
                    return buffer.WrittenMemory;
                }

                buffer.Advance(read);
            }
        }
        catch (OperationCanceledException) when (abandoned.IsCancellationRequested)
        {
            return buffer.WrittenMemory;
        }
    }
}
