namespace Symbiont.Server;

/// <summary>The web server and its limits.</summary>
internal static class KestrelServices
{
    /// <summary>Open connections; the next one is closed at once. Far above what a silo can serve, far below what a process may open.</summary>
    private const int MaxConnections = 10_000;

    /// <summary>Turns are finished and children ended within this.</summary>
    private static readonly TimeSpan GracefulStop = TimeSpan.FromSeconds(30);

    public static void AddKestrel(this WebApplicationBuilder builder, ListenOptions options)
    {
        builder.WebHost.UseKestrelCore().UseUrls([.. options.Urls]).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ConfigureEndpointDefaults(WatchedConnection.Use);
            kestrel.Limits.MaxConcurrentConnections = MaxConnections;
            kestrel.Limits.MaxRequestBodySize = BodyLimit.ReadAway;

            // A client has 10 s for its headers, and from the fifth second of a body on must send 240 bytes a second.
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
            kestrel.Limits.MinResponseDataRate = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(130);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = GracefulStop);
    }
}
