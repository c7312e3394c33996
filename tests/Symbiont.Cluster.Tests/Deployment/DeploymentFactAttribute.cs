using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>A fact that runs the cluster of <c>cluster-config/run-local</c>; where PostgreSQL or the proxy is missing it is skipped and says what to install, except in a continuous build, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DeploymentFactAttribute : FactAttribute
{
    public DeploymentFactAttribute() => Skip = PostgresServer.SkipReason ?? ProxyMissing;

    private static string? ProxyMissing => Environment.GetEnvironmentVariable("CI") == "true" || HasProxy
        ? null
        : "The cluster is not tested: the proxy is missing. Install it (Debian: apt-get install haproxy).";

    private static bool HasProxy => $"{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin".Split(':').Any(folder => File.Exists(Path.Combine(folder, "haproxy")));
}
