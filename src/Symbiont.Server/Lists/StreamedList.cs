using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Symbiont.Server;

/// <summary>A bare JSON array, written while it is read. The first item is awaited before anything is sent, so a refusal still gets its own status.</summary>
internal sealed class StreamedList<T>(ListPart<T> part) : IResult
{
    private const int FlushBytes = 16 * 1024;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var type = (JsonTypeInfo<T>)httpContext.RequestServices.GetRequiredService<JsonSerializerOptions>().GetTypeInfo(typeof(T));
        await using var reader = part.Items.GetAsyncEnumerator(httpContext.RequestAborted);
        var more = await reader.MoveNextAsync();

        if (part.Next is { } cursor)
            NextPage.Link(httpContext, cursor);

        // From here on a failure breaks the answer off: started, so that it is not taken for one that can still be replaced.
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        await httpContext.Response.StartAsync(httpContext.RequestAborted);
        var body = httpContext.Response.BodyWriter;
        await using var writer = new Utf8JsonWriter(body, new JsonWriterOptions { Encoder = type.Options.Encoder, SkipValidation = true });
        writer.WriteStartArray();
        for (var flushed = 0L; more; more = await reader.MoveNextAsync())
        {
            JsonSerializer.Serialize(writer, reader.Current, type);
            // Pending are only the bytes of the last small block; what fills a block leaves it as committed.
            if (writer.BytesCommitted + writer.BytesPending - flushed >= FlushBytes)
            {
                writer.Flush();
                flushed = writer.BytesCommitted;
                await body.FlushAsync(httpContext.RequestAborted);
            }
        }

        writer.WriteEndArray();
    }
}
