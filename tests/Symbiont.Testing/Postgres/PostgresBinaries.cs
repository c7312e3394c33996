using System.Globalization;

namespace Symbiont.Testing;

/// <summary>Where the programs of a PostgreSQL server are on this machine.</summary>
internal static class PostgresBinaries
{
    private const string Setting = "SYMBIONT_TEST_POSTGRES_BIN";
    private const string DebianFolder = "/usr/lib/postgresql";
    private const int OldestVersion = 15;

    /// <summary>The folder of <c>postgres</c> and <c>initdb</c>; null: there is none.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>Why there is no server to test with, and what to do about it; null: there is one.</summary>
    public static string? Missing { get; } = Reason();

    public static string PathOf(string program) => Path.Combine(Folder ?? throw new InvalidOperationException(Missing), program);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } named)
            return HasServer(named) ? named : null;
        return Packaged().Concat(OnPath()).FirstOrDefault(HasServer);
    }

    private static string? Reason()
    {
        if (!HasProgram("setpriv"))
            return "PostgreSQL is not tested: the program setpriv is missing (Debian package util-linux).";
        if (Folder is not null)
            return null;
        return Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } named
            ? $"PostgreSQL is not tested: {Setting} names {named}, which holds no postgres and initdb."
            : $"PostgreSQL is not tested: no server of version {OldestVersion} or later is installed. "
                + $"Install one (Debian: apt-get install postgresql), or name the folder of its programs in {Setting}.";
    }

    private static IEnumerable<string> Packaged()
    {
        if (!Directory.Exists(DebianFolder))
            return [];
        return Directory.GetDirectories(DebianFolder)
            .Select(folder => (Folder: folder, Version: int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0))
            .Where(found => found.Version >= OldestVersion)
            .OrderByDescending(found => found.Version)
            .Select(found => Path.Combine(found.Folder, "bin"));
    }

    private static string[] OnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static bool HasServer(string folder) => File.Exists(Path.Combine(folder, "postgres")) && File.Exists(Path.Combine(folder, "initdb"));

    private static bool HasProgram(string name) => OnPath().Any(folder => File.Exists(Path.Combine(folder, name)));
}
