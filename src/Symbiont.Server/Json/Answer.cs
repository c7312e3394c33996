using System.Buffers;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Metadata;

namespace Symbiont.Server;

/// <summary>A 200 whose JSON goes out in one piece with its length: the framework's own sends the body and the end of its chunks one after the other.</summary>
internal sealed class Answer<T>(T value) : IResult, IEndpointMetadataProvider
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? Buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? Writer;

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), [JsonContent.MediaType]));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var type = (JsonTypeInfo<T>)httpContext.RequestServices.GetRequiredService<JsonSerializerOptions>().GetTypeInfo(typeof(T));
        var json = Serialize(type);
        var response = httpContext.Response;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        response.BodyWriter.Write(json);

        // Nothing is sent yet: the web server sends head and body together when the request has been answered.
        return Task.CompletedTask;
    }

    /// <summary>Valid until the thread serialises again.</summary>
    private ReadOnlySpan<byte> Serialize(JsonTypeInfo<T> type)
    {
        const int MostKept = 256 * 1024;
        if (Buffer is null || Buffer.Capacity > MostKept)
        {
            Buffer = new(1024);
            Writer = new(Buffer, new JsonWriterOptions { Encoder = type.Options.Encoder, SkipValidation = true });
        }

        Buffer.ResetWrittenCount();
        Writer!.Reset();
        JsonSerializer.Serialize(Writer, value, type);
        Writer.Flush();
        return Buffer.WrittenSpan;
    }
}
