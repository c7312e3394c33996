using System.Reflection;

namespace Symbiont.Cluster.Tests;

/// <summary>The checkout that these tests were built in.</summary>
internal static class Checkout
{
    public static string Folder { get; } = Metadata("RepositoryFolder");

    /// <summary>The server as the build left it.</summary>
    public static string ServerBuild { get; } = Metadata("ServerBuild");

    /// <summary>A silo with grains to test with, as the build left it.</summary>
    public static string SiloBuild { get; } = Metadata("SiloBuild");

    /// <summary>The server that stands still where a test wants it to, as the build left it.</summary>
    public static string HaltingServerBuild { get; } = Metadata("HaltingServerBuild");

    /// <summary>The tests of the server, whose contract tests run against any server, as the build left them.</summary>
    public static string ServerTestsBuild { get; } = Metadata("ServerTestsBuild");

    /// <summary>The configuration of the build: Debug or Release.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    public static string At(string path) => Path.Combine(Folder, path);

    private static string Metadata(string key) => typeof(Checkout).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == key).Value!;
}
