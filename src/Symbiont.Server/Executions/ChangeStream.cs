using System.Text;
using System.Text.Json;
using Symbiont.Agents;

namespace Symbiont.Server;

/// <summary>
/// An execution's changes as server-sent events, written while they happen. The first one is awaited before anything is
/// sent, so a refusal still gets its own status; a reader who reads slowly is waited for.
/// </summary>
internal sealed class ChangeStream(Func<CancellationToken, IAsyncEnumerable<ExecutionChange>> follow, TimeProvider clock, IHostApplicationLifetime lifetime) : IResult
{
    public const string MediaType = "text/event-stream";

    /// <summary>So often something is sent, that nobody on the way takes the connection for dead.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    private static readonly byte[] Comment = ":\n\n"u8.ToArray();

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(httpContext.RequestAborted, lifetime.ApplicationStopping);
        await using var changes = follow(either.Token).GetAsyncEnumerator(either.Token);
        var next = changes.MoveNextAsync().AsTask();
        try
        {
            if (!await next)
            {
                // All is known to this reader: this status tells a browser not to come again.
                httpContext.Response.StatusCode = StatusCodes.Status204NoContent;
                return;
            }

            await Start(httpContext.Response);
            await Write(httpContext, changes.Current, either.Token);
            while (true)
            {
                next = changes.MoveNextAsync().AsTask();
                while (await Task.WhenAny(next, Task.Delay(Beat, clock, either.Token)) != next)
                {
                    either.Token.ThrowIfCancellationRequested();
                    await httpContext.Response.BodyWriter.WriteAsync(Comment, either.Token);
                }

                if (!await next)
                    return;
                await Write(httpContext, changes.Current, either.Token);
            }
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            // The reader has left, or the server stops: the reader comes again and goes on behind the last event it has.
        }
        finally
        {
            await either.CancelAsync();
            // The enumerator must be at rest before it is let go.
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static Task Start(HttpResponse response)
    {
        response.ContentType = MediaType;
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        return response.StartAsync();
    }

    private static async Task Write(HttpContext context, ExecutionChange change, CancellationToken cancelled)
    {
        var json = context.RequestServices.GetRequiredService<JsonSerializerOptions>();
        var data = JsonSerializer.Serialize(change.Data, json.GetTypeInfo(change.Data.GetType()));
        await context.Response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes($"id: {change.Id}\nevent: {change.Type}\ndata: {data}\n\n"), cancelled);
    }
}
