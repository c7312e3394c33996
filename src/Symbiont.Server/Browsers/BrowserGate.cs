namespace Symbiont.Server;

/// <summary>Keeps web pages of others out: by the name that they use for us, and by where they come from.</summary>
internal sealed class BrowserGate(RequestDelegate next, BrowserOptions options, ErrorWriter errors)
{
    private const string FetchSite = "Sec-Fetch-Site";

    private static readonly Refusal Misdirected = new(
        StatusCodes.Status421MisdirectedRequest, "HOST_NOT_ALLOWED", $"The Host header names none of this server's names; {SettingCatalog.AllowedHosts.Environment} lists more.");

    private static readonly Refusal Foreign = new(
        StatusCodes.Status403Forbidden, "CROSS_SITE_REFUSED", $"Web pages of other origins may not call this server; {SettingCatalog.CorsOrigins.Environment} lists those that may.");

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HostRules.IsAllowed(request.Host, options.AllowedHosts))
        {
            return errors.Write(context, Misdirected);
        }

        return IsForeign(request) && !HookEndpoints.IsHook(request.Path) ? errors.Write(context, Foreign) : next(context);
    }

    private bool IsForeign(HttpRequest request)
    {
        var origin = request.Headers.Origin;
        if (origin.Count == 0)
        {
            return IsCrossSite(request);
        }

        return !(origin is [{ } one] && (options.CorsOrigins.Contains(one, StringComparer.OrdinalIgnoreCase) || (!IsCrossSite(request) && IsOwn(one, request.Host))));
    }

    /// <summary>Said once or more often, alone or among other words.</summary>
    private static bool IsCrossSite(HttpRequest request) =>
        request.Headers[FetchSite].Any(site => site?.Contains("cross-site", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>The scheme may differ: behind a proxy that ends TLS the page has https and we have http.</summary>
    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page)
        && page.Host.Trim('[', ']').Equals(host.Host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase)
        && page.Port == (host.Port ?? (page.Scheme == Uri.UriSchemeHttps ? 443 : 80));
}
