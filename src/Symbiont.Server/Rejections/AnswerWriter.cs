using System.Buffers;
using System.IO.Pipelines;

namespace Symbiont.Server;

/// <summary>What the web server writes to one connection, until an answer of ours takes the place of everything that it would still write there.</summary>
internal sealed class AnswerWriter(PipeWriter connection) : PipeWriter
{
    /// <summary>Where the replaced bytes go; nobody reads them.</summary>
    private ArrayBufferWriter<byte>? replaced;

    public override bool CanGetUnflushedBytes => connection.CanGetUnflushedBytes;

    public override long UnflushedBytes => connection.UnflushedBytes;

    /// <summary>Sends this, and nothing of what is written from here on.</summary>
    public void Replace(ReadOnlySpan<byte> answer)
    {
        if (replaced is not null)
            return;
        replaced = new();
        connection.Write(answer);
    }

    public override void Advance(int bytes)
    {
        if (replaced is null)
            connection.Advance(bytes);
        else
            replaced.Advance(bytes);
    }

    public override Memory<byte> GetMemory(int sizeHint = 0) => replaced?.GetMemory(sizeHint) ?? connection.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => replaced is null ? connection.GetSpan(sizeHint) : replaced.GetSpan(sizeHint);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => connection.FlushAsync(cancellationToken);

    public override void CancelPendingFlush() => connection.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => connection.Complete(exception);

    public override ValueTask CompleteAsync(Exception? exception = null) => connection.CompleteAsync(exception);
}
