using System.Net;

namespace Symbiont.Outbound;

/// <summary>One request of a call: the first, or what a redirect makes of it (RFC 9110, 15.4).</summary>
internal sealed record Hop(string Method, Uri Url, IReadOnlyList<KeyValuePair<string, string>> Headers, ReadOnlyMemory<byte> Body, bool IsConfidential)
{
    /// <summary>The hop that an answer asks for; null if it asks for none.</summary>
    public Hop? After(HttpStatusCode status, string? location)
    {
        if (location is null || status is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect))
        {
            return null;
        }

        var next = OutboundUrl.Parse(Url, location);
        if (Url.Scheme == Uri.UriSchemeHttps && next.Scheme != Uri.UriSchemeHttps)
            throw new OutboundRefusedException($"'{HostName.Of(Url)}' redirects from https to http; no setting allows that.");

        var toGet = status == HttpStatusCode.SeeOther ? Method is not ("GET" or "HEAD")
            : status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found && Method == "POST";
        var foreign = next.Scheme != Url.Scheme || next.Port != Url.Port || HostName.Of(next) != HostName.Of(Url);
        if (foreign && !toGet && IsConfidential && Body.Length > 0)
            throw new OutboundRefusedException($"'{HostName.Of(Url)}' redirects a body that holds a secret to '{HostName.Of(next)}'; no setting allows that.");
        var headers = Headers.Where(header => !(toGet && OutboundHeaders.IsContent(header.Key)) && !(foreign && OutboundHeaders.StaysHome(header.Key)));
        return new(toGet ? "GET" : Method, next, [.. headers], toGet ? default : Body, IsConfidential);
    }

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(new HttpMethod(Method), Url) { Version = HttpVersion.Version11 };
        if (Body.Length > 0 || Method is "POST" or "PUT" or "PATCH")
            message.Content = new ReadOnlyMemoryContent(Body);
        foreach (var (name, value) in Headers)
        {
            if (!OutboundHeaders.IsContent(name))
                message.Headers.TryAddWithoutValidation(name, value);
            else
                (message.Content ??= new ReadOnlyMemoryContent(Body)).Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }
}
