using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>
/// Gives a body and an id to what the web server refuses before any of our code sees it: broken request lines, headers that are too long, no <c>Host</c>.
/// The server tells of these as they happen and then writes an answer without a body, in whose place the connection's <see cref="AnswerWriter"/> puts this one.
/// </summary>
internal sealed class RejectedRequests(JsonSerializerOptions json, IdSource ids) : IObserver<KeyValuePair<string, object?>>
{
    public static bool IsOne(string happened) => happened == "Microsoft.AspNetCore.Server.Kestrel.BadRequest";

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is IFeatureCollection features && features.Get<AnswerWriter>() is { } writer
            && features.Get<IHttpResponseFeature>() is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest } response)
        {
            writer.Replace(Answer(response));
        }
    }

    public void OnCompleted()
    {
        // Ends with the process.
    }

    public void OnError(Exception error)
    {
        // The source reports none.
    }

    private byte[] Answer(IHttpResponseFeature response)
    {
        var refusal = Refusal.Unread(response.StatusCode);
        var body = JsonSerializer.SerializeToUtf8Bytes(new ErrorBody(refusal.Message, refusal.Code, refusal.Details), json.GetTypeInfo(typeof(ErrorBody)));
        response.Headers.ContentType = "application/json; charset=utf-8";
        response.Headers.ContentLength = body.Length;
        response.Headers.Connection = "close";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers[RequestIdGate.Header] = ids.NewId().ToString();
        var head = new StringBuilder(512).Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {response.StatusCode} {ReasonPhrases.GetReasonPhrase(response.StatusCode)}\r\n");
        foreach (var (name, text) in response.Headers)
            head.Append(CultureInfo.InvariantCulture, $"{name}: {text}\r\n");
        return [.. Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), .. body];
    }
}
