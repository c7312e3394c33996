using System.Text;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;
using Symbiont.Outbound;

namespace Symbiont.Agents.Actions;

/// <summary>
/// <c>http.get(url, headers: …)</c>, <c>http.post(url, body, …)</c>, <c>put</c>, <c>delete</c> and <c>request(method, url, …)</c>: through the address
/// guard and the agent's network policy. The answer is <c>{status, ok, headers, body, json, url}</c>, whatever its status.
/// </summary>
internal sealed class HttpActions(OutboundHttpClient client) : IHostAction
{
    public IReadOnlyList<string> Names { get; } = ["http.get", "http.post", "http.put", "http.delete", "http.request"];

    public ActionKind Kind => ActionKind.External;

    public async ValueTask<Value> Perform(ActionCall call, ActionContext context, CancellationToken cancelled)
    {
        try
        {
            return ToValue(await client.SendAsync(Request(call, context), context.Network, cancelled));
        }
        catch (OutboundException failed)
        {
            throw new ActionException(failed.Code, failed.Message);
        }
    }

    private static OutboundRequest Request(ActionCall call, ActionContext context)
    {
        var custom = call.Name == "http.request";
        var method = custom ? call.Text("method", 0).ToUpperInvariant() : call.Name["http.".Length..].ToUpperInvariant();
        var at = custom ? 1 : 0;
        var headers = call.OptionalRecord("headers", call.Name is "http.get" or "http.delete" ? at + 1 : at + 2)
            .Select(header => new KeyValuePair<string, string>(header.Key, header.Value.ToString())).ToList();
        var body = call.Name is "http.get" or "http.delete" ? call.Named["body"] : call.Argument("body", at + 1);
        if (body is not (null or NullValue or StringValue) && !headers.Exists(header => header.Key.Equals("content-type", StringComparison.OrdinalIgnoreCase)))
            headers.Add(new("Content-Type", "application/json"));
        var text = body is null or NullValue ? "" : body.ToString();
        return new(method, call.Text("url", at))
        {
            Headers = headers,
            Body = Encoding.UTF8.GetBytes(text),
            IsConfidential = context.Secrets.Mask(text) != text,
            Timeout = call.DurationOr("timeout", TimeSpan.FromSeconds(30)),
            IdempotencyKey = context.IdempotencyKey,
        };
    }

    private static RecordValue ToValue(OutboundResponse response)
    {
        var headers = new RecordBuilder(response.Headers.Count);
        foreach (var group in response.Headers.GroupBy(header => header.Key.ToLowerInvariant()))
            headers.Set(group.Key, Value.Of(string.Join(", ", group.Select(header => header.Value))));
        var body = Encoding.UTF8.GetString(response.Body.Span);
        return Value.Record(
            ("status", Value.Of(response.Status)),
            ("ok", Value.Of(response.Status is >= 200 and < 300)),
            ("headers", headers.Build()),
            ("body", Value.Of(body)),
            ("json", Json(response)),
            ("url", Value.Of(response.FinalUrl.ToString())));
    }

    /// <summary>The body as a value where it says that it is JSON and is; else null.</summary>
    private static Value Json(OutboundResponse response)
    {
        var type = response.Headers.FirstOrDefault(header => header.Key.Equals("content-type", StringComparison.OrdinalIgnoreCase)).Value;
        if (type?.Contains("json", StringComparison.OrdinalIgnoreCase) != true)
            return Value.Null;
        try
        {
            return ValueJson.Read(response.Body.Span);
        }
        catch (ValueFormatException)
        {
            // It said JSON and is not: the program has the body to look at.
            return Value.Null;
        }
    }
}
