using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Features;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Reads a request's body within the endpoint's limit and turns it into a value; never buffers more than the limit.</summary>
internal static class BodyReader
{
    public static async ValueTask<Body<T>> Read<T>(HttpContext context)
    {
        var type = (JsonTypeInfo<T>)context.RequestServices.GetRequiredService<JsonSerializerOptions>().GetTypeInfo(typeof(T));
        var request = context.Request;
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody is false || request.ContentLength == 0)
        {
            return Parse(context, ReadOnlySequence<byte>.Empty, type);
        }

        if (!JsonContent.Is(request.ContentType))
        {
            throw new RefusedException(Refusal.JsonExpected);
        }

        var whole = await ReadToEnd(context, context.GetEndpoint()?.Metadata.GetMetadata<BodyLimit>() ?? BodyLimit.Standard);
        try
        {
            return Parse(context, whole, type);
        }
        finally
        {
            // A refused body has been read too; left unread it would cost the caller its connection.
            request.BodyReader.AdvanceTo(whole.End);
        }
    }

    /// <summary>The body as it came, whatever it is.</summary>
    public static async ValueTask<byte[]> ReadBytes(HttpContext context, BodyLimit limit)
    {
        var whole = await ReadToEnd(context, limit);
        var bytes = whole.ToArray();
        context.Request.BodyReader.AdvanceTo(whole.End);
        return bytes;
    }

    /// <summary>The whole body; the caller says when it is done with it.</summary>
    private static async ValueTask<ReadOnlySequence<byte>> ReadToEnd(HttpContext context, BodyLimit most)
    {
        var limit = most.Bytes;
        if (context.Request.ContentLength > limit && context.Request.Headers.Expect.Count > 0)
        {
            // The client asked before sending, so there is nothing to read away.
            throw TooLarge(limit);
        }

        var reader = context.Request.BodyReader;
        while (true)
        {
            var read = await Next(reader, context.RequestAborted);
            if (read.Buffer.Length > limit)
            {
                reader.AdvanceTo(read.Buffer.End);
                await ReadAway(reader, read.IsCompleted, context.RequestAborted);
                throw TooLarge(limit);
            }

            if (read.IsCompleted)
                return read.Buffer;
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static async ValueTask<ReadResult> Next(PipeReader reader, CancellationToken cancelled)
    {
        try
        {
            return await reader.ReadAsync(cancelled);
        }
        catch (IOException wrong) when (wrong is not BadHttpRequestException && wrong.InnerException is OverflowException)
        {
            // A chunk whose length is no number that could be one; the framework takes it for a failure of its own.
            throw new BadHttpRequestException("The length of a chunk is too large.", wrong);
        }
    }

    /// <summary>Kestrel's own limit ends this for bodies above <see cref="BodyLimit.ReadAway"/>.</summary>
    private static async Task ReadAway(PipeReader reader, bool completed, CancellationToken cancelled)
    {
        while (!completed)
        {
            var read = await Next(reader, cancelled);
            reader.AdvanceTo(read.Buffer.End);
            completed = read.IsCompleted;
        }
    }

    private static Body<T> Parse<T>(HttpContext context, ReadOnlySequence<byte> bytes, JsonTypeInfo<T> type)
    {
        if (bytes.IsSingleSegment)
        {
            return Parse(context, bytes.FirstSpan, type);
        }

        var length = checked((int)bytes.Length);
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            bytes.CopyTo(rented);
            return Parse(context, rented.AsSpan(0, length), type);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static Body<T> Parse<T>(HttpContext context, ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type) =>
        new(JsonText.Parse(utf8, type), new CallOptions { Idempotency = IdempotencyKey.Of(context, utf8), Cancelled = context.RequestAborted, Bytes = utf8.Length });

    private static RefusedException TooLarge(long limit) =>
        new(new(StatusCodes.Status413PayloadTooLarge, "BODY_TOO_LARGE", $"The request's body is larger than {limit} bytes.", new BodyTooLargeDetails(limit)));
}
