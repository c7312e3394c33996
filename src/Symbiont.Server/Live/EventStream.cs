using System.Text;
using System.Text.Json;

namespace Symbiont.Server;

/// <summary>
/// Events as server-sent events, written while they happen; a reader who reads slowly is waited for. One that may be refused awaits its first event before
/// anything is sent, so that the refusal gets its own status.
/// </summary>
/// <param name="follow">The events.</param>
/// <param name="startsAtOnce">Nothing is refused any more, and the first event may be long in coming.</param>
/// <param name="clock">Measures the pauses.</param>
/// <param name="lifetime">The server's.</param>
/// <param name="lasts">Cancelled when the reader's token is removed.</param>
internal sealed class EventStream(
    Func<CancellationToken, IAsyncEnumerable<StreamedEvent>> follow, bool startsAtOnce, TimeProvider clock, IHostApplicationLifetime lifetime, CancellationToken lasts) : IResult
{
    public const string MediaType = "text/event-stream";

    /// <summary>So often something is sent, that nobody on the way takes the connection for dead.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    private static readonly byte[] Comment = ":\n\n"u8.ToArray();

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(httpContext.RequestAborted, lifetime.ApplicationStopping, lasts);
        await using var events = follow(either.Token).GetAsyncEnumerator(either.Token);
        var next = events.MoveNextAsync().AsTask();
        try
        {
            if (!startsAtOnce && !await next)
            {
                // All is known to this reader: this status tells a browser not to come again.
                httpContext.Response.StatusCode = StatusCodes.Status204NoContent;
                return;
            }

            await Start(httpContext.Response);
            while (await Came(next, httpContext, either.Token))
            {
                await Write(httpContext, events.Current, either.Token);
                next = events.MoveNextAsync().AsTask();
            }
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            // The reader has left, may read no more, or the server stops: a reader who comes again goes on behind the last event it has.
        }
        finally
        {
            await either.CancelAsync();
            // The enumerator must be at rest before it is let go.
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task Start(HttpResponse response)
    {
        response.ContentType = MediaType;
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        await response.StartAsync();
        await response.BodyWriter.FlushAsync();
    }

    private static async Task Write(HttpContext context, StreamedEvent happened, CancellationToken cancelled)
    {
        var json = context.RequestServices.GetRequiredService<JsonSerializerOptions>();
        var data = JsonSerializer.Serialize(happened.Data, json.GetTypeInfo(happened.Data.GetType()));
        await context.Response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes($"id: {happened.Id}\nevent: {happened.Type}\ndata: {data}\n\n"), cancelled);
    }

    private async Task<bool> Came(Task<bool> next, HttpContext context, CancellationToken cancelled)
    {
        while (!next.IsCompleted && await Task.WhenAny(next, Task.Delay(Beat, clock, cancelled)) != next)
        {
            cancelled.ThrowIfCancellationRequested();
            await context.Response.BodyWriter.WriteAsync(Comment, cancelled);
        }

        return await next;
    }
}
