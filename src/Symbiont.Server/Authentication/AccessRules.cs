using System.Net;

namespace Symbiont.Server;

/// <summary>Which requests need no token.</summary>
internal sealed class AccessRules(AuthenticationOptions options)
{
    private const string Docs = "/docs";

    private static readonly HashSet<string> AlwaysOpen = new(StringComparer.OrdinalIgnoreCase)
    {
        "/api/v1/health", "/api/v1/health/live", "/api/v1/health/ready", "/health", "/health/live", "/health/ready", "/openapi/v1.json", Docs,
    };

    private static readonly Dictionary<string, OpenEndpoints> SometimesOpen = new(StringComparer.OrdinalIgnoreCase)
    {
        ["/api/v1/metrics"] = OpenEndpoints.Metrics,
        ["/api/v1/health/scheduler"] = OpenEndpoints.Scheduler,
        ["/api/v1/workflows/execute"] = OpenEndpoints.Workflows,
    };

    /// <summary>Open to everybody, whatever the caller shows.</summary>
    public static bool IsAlwaysOpen(PathString path) => AlwaysOpen.Contains(Trimmed(path)) || path.StartsWithSegments(Docs, StringComparison.OrdinalIgnoreCase) || HookEndpoints.IsHook(path);

    /// <summary>Open to this request, if it shows no token at all.</summary>
    public bool IsOpenTo(HttpContext context) =>
        SometimesOpen.TryGetValue(Trimmed(context.Request.Path), out var endpoint)
        && (options.Open is { } named && named.HasFlag(endpoint) || options.Open is not OpenEndpoints.None && IsLocal(context));

    /// <summary>Sent from this machine to this machine by name, and by no proxy on the way.</summary>
    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } peer && IPAddress.IsLoopback(peer)
        && HostRules.IsLoopback(context.Request.Host)
        && !context.Request.Headers.Keys.Any(IsProxyHeader);

    private static bool IsProxyHeader(string name) =>
        name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Via", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase);

    private static string Trimmed(PathString path) => path.Value is [.., '/'] value ? value.TrimEnd('/') : path.Value ?? "";
}
