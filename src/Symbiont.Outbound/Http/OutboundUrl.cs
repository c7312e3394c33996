namespace Symbiont.Outbound;

/// <summary>Reads the addresses that programs and redirects give.</summary>
internal static class OutboundUrl
{
    public static Uri Parse(string text) => Uri.TryCreate(text, UriKind.Absolute, out var url)
        ? Checked(url, OutboundErrorCodes.InvalidRequest)
        : throw new OutboundException(OutboundErrorCodes.InvalidRequest, $"'{Shown(text)}' is no absolute address.");

    public static Uri Parse(Uri from, string location) => Uri.TryCreate(from, location, out var url)
        ? Checked(url, OutboundErrorCodes.BadResponse)
        : throw new OutboundException(OutboundErrorCodes.BadResponse, $"'{from.Host}' redirects to something that is no address.");

    private static Uri Checked(Uri url, string code)
    {
        if (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps)
            throw new OutboundException(code, $"Only http and https are called, not '{url.Scheme}'.");
        if (url.UserInfo.Length > 0)
            throw new OutboundException(code, "An address with a user name or password is not called; use an Authorization header.");

        // IdnHost is what goes to DNS; anything in it beyond plain host characters is a trick, not a host.
        var host = url.IdnHost;
        if (host.Length == 0 || !host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or ':' or '[' or ']') || url.Port is < 1 or > 65535)
            throw new OutboundException(code, "The host of the address is not one that can be called.");
        return url;
    }

    // A query may carry a token; a message never does.
    private static string Shown(string text)
    {
        var end = text.AsSpan().IndexOfAny('?', '#');
        var plain = end < 0 ? text : text[..end];
        return plain.Length > 80 ? plain[..80] : plain;
    }
}
