namespace Symbiont.Server;

/// <summary>How a command ended, for scripts.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The server cannot start, a program has errors, a file is not formatted, a scan found what it was to fail on, or the server asked is not ready.</summary>
    public const int Failed = 1;

    /// <summary>The command line means nothing, or names a file that cannot be read.</summary>
    public const int Usage = 2;

    /// <summary>What was to be scanned, or its baseline, cannot be read.</summary>
    public const int NotScanned = 3;
}
